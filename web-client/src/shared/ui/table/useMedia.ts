import { useEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const narrow = '(max-width: 640px)';

const subscribe = (changed: () => void): (() => void) => {
  const media = globalThis.matchMedia(narrow);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** A phone, or a page zoomed so far that it is one. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => globalThis.matchMedia(narrow).matches,
    () => false,
  );

/** True while the browser lays the page out for paper. */
export const useIsPrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture right after the event, so the page must be drawn at once.
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    globalThis.addEventListener('beforeprint', before);
    globalThis.addEventListener('afterprint', after);
    return () => {
      globalThis.removeEventListener('beforeprint', before);
      globalThis.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
};
