import { readFileSync } from 'node:fs';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { Suspense } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { clockQuery } from '@/shared/clock';
import { changeLanguage, keyOf, languages, loadTexts, startI18n } from '@/shared/i18n';
import { TaskList } from './TaskList';

interface Contract {
  components: {
    schemas: { TaskItem: { properties: { code: { enum: string[]; 'x-args': Record<string, string[]> } } } };
  };
}

const { components } = JSON.parse(readFileSync('../contracts/openapi/lisportal.v1.json', 'utf8')) as Contract;
const codes = components.schemas.TaskItem.properties.code;
const kinds = Object.entries(codes['x-args']);

const show = (code: string, args: Record<string, unknown>) => {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false } },
  });
  queryClient.setQueryData(['tasks'], { items: [{ code, args, dueAt: null, link: '/' }] });
  queryClient.setQueryData(clockQuery.queryKey, { offset: 0, movable: false });
  queryClient.setQueryData(['session'], { signedIn: true, roles: [] });
  const router = createRouter({ routeTree: createRootRoute({ component: () => <TaskList name="Kari" /> }) });
  return render(
    <QueryClientProvider client={queryClient}>
      <Suspense>
        {/* Another tree of routes than the app's. */}
        <RouterProvider router={router as never} />
      </Suspense>
    </QueryClientProvider>,
  );
};

beforeAll(async () => {
  // The router scrolls, jsdom does not.
  vi.stubGlobal('scrollTo', () => undefined);
  await startI18n();
});

it('knows every task that the contract names', () => {
  expect(kinds.map(([code]) => code)).toEqual(codes.enum);
  expect(kinds.length).toBeGreaterThan(15);
});

describe.each(languages)('in %s', (language) => {
  beforeAll(async () => {
    await changeLanguage(language);
    await loadTexts('tasks');
  });

  it.each(kinds)('%s is told in words of its own, for one and for several', async (code, names) => {
    const texts: string[] = [];
    for (const count of [1, 4]) {
      const args = Object.fromEntries(
        names.map((name) => [
          name,
          /^(?:count|number|allocated|advertised)$/.test(name) ? count : `«${name}»`,
        ]),
      );
      const { unmount } = show(code, args);
      const link = await screen.findByRole('link');
      texts.push(link.textContent);
      unmount();
    }
    for (const text of texts) {
      expect(text).not.toBe(i18next.t('start.unnamedTask'));
      expect(text).not.toMatch(/tasks\.|\{\{|undefined/);
      expect(text.length).toBeGreaterThan(5);
    }
    if (names.includes('count')) expect(texts[1]).not.toBe(texts[0]);
    expect(document.documentElement.dataset['missingText']).toBeUndefined();
  });
});

it('does not let a missing text, or a form without its number, pass in silence', () => {
  const t = i18next.getFixedT('nb', 'tasks');
  expect(() => t('tasks.offers.answer')).toThrow('tasks.offers.answer');
  expect(() => t(keyOf('tasks', 'no.such'))).toThrow('tasks.no.such');
  delete document.documentElement.dataset['missingText'];
});
