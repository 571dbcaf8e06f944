// What a person notices of a page while it comes: when the largest part is painted, and how much it moves.
import { expect, type Page } from '@playwright/test';

/** As web.dev counts it: the worst window of shifts, of 5 s at most with 1 s between them at most. Below 0.1 is good. */
const mostShift = 0.1;

interface Seen {
  /** In ms. */
  largestPaint: number;
  shift: number;
  moved: string[];
}

declare global {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: readonly { node: Node | null }[];
  }

  var observed: Seen;
}

const watch = (): void => {
  const seen: Seen = { largestPaint: 0, shift: 0, moved: [] };
  globalThis.observed = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largestPaint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  let window = { sum: 0, first: 0, last: 0 };
  new PerformanceObserver((list) => {
    for (const { value, startTime, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      if (hadRecentInput) continue;
      const goesOn = startTime - window.last < 1000 && startTime - window.first < 5000;
      window = goesOn
        ? { ...window, sum: window.sum + value, last: startTime }
        : { sum: value, first: startTime, last: startTime };
      seen.shift = Math.max(seen.shift, window.sum);
      for (const { node } of sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        if (element) seen.moved.push(`${element.tagName.toLowerCase()}.${element.className}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Watches every page that is opened from here on. */
export const observe = (page: Page): Promise<unknown> => page.addInitScript(watch);

export const observed = (page: Page): Promise<Seen> => page.evaluate(() => globalThis.observed);

/** The page has not moved under the reader's eyes while it came. */
export const expectStill = async (page: Page): Promise<void> => {
  const { shift, moved } = await observed(page);
  expect(shift, `${page.url()} moves: ${[...new Set(moved)].join(', ')}`).toBeLessThan(mostShift);
};
