import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// What Designsystemet's elements expect of a browser and jsdom lacks.
vi.stubGlobal('CSS', {
  escape: (text: string) => text.replace(/[^\w-]/g, String.raw`\$&`),
  supports: () => false,
});
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
document.getAnimations = () => [];

afterEach(() => {
  cleanup();
  localStorage.clear();
});
