import { useCallback, useRef } from 'react';

/** Not crypto.randomUUID: that one is missing on plain http, where a demo may well be opened. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/**
 * One key for as long as a form stays open, so that a nervous second click, or a retry after a lost answer, has one
 * effect. `renew` after success when the same form creates another thing.
 */
export const useIdempotencyKey = (): { headers: () => Record<string, string>; renew: () => void } => {
  const key = useRef<string>(null);
  const headers = useCallback(() => ({ 'Idempotency-Key': (key.current ??= newKey()) }), []);
  const renew = useCallback(() => {
    key.current = null;
  }, []);
  return { headers, renew };
};
