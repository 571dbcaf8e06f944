import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { Problem } from '@/shared/http';
import { startI18n } from '@/shared/i18n';
import { ProblemPanel } from './PageState';

beforeAll(startI18n);
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const slowedDown = (seconds: number, traceId: string): Problem =>
  new Problem(429, 'session.slow-down', '', null, [], traceId, seconds);

const show = (problem: Problem) => (
  <QueryClientProvider client={new QueryClient()}>
    <ProblemPanel problem={problem} />
  </QueryClientProvider>
);

it('counts down to the moment of the next try', () => {
  render(show(slowedDown(62, 'first')));
  expect(screen.getByRole('timer').textContent).toBe('Du kan prøve igjen om 1 minutt og 2 sekunder.');

  act(() => {
    vi.advanceTimersByTime(3000);
  });
  expect(screen.getByRole('timer').textContent).toBe('Du kan prøve igjen om 59 sekunder.');

  act(() => {
    vi.advanceTimersByTime(60_000);
  });
  expect(screen.getByRole('timer').textContent).toBe('Du kan prøve igjen nå.');
});

it('begins anew when the next try is refused too', () => {
  const { rerender } = render(show(slowedDown(10, 'first')));
  act(() => {
    vi.advanceTimersByTime(5000);
  });

  rerender(show(slowedDown(10, 'second')));

  expect(screen.getByRole('timer').textContent).toBe('Du kan prøve igjen om 10 sekunder.');
});
