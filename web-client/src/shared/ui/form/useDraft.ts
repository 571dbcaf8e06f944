import { useCallback, useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

const prefix = 'lisportal.draft.';

/** The stored draft, or null when there is none or it cannot be read. */
export const readDraft = (key: string): Readonly<Record<string, unknown>> | null => {
  try {
    const stored = localStorage.getItem(prefix + key);
    return stored === null ? null : (JSON.parse(stored) as Record<string, unknown>);
  } catch {
    return null;
  }
};

const writeDraft = (key: string, value: unknown): void => {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Full or shut-off storage: the form works, it only is not kept.
  }
};

/** Every person's drafts leave the device when they sign out. */
export const forgetDrafts = (): void => {
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .forEach((key) => localStorage.removeItem(key));
  } catch {
    // Nothing was stored either.
  }
};

/** Keeps what is typed on this device until it is sent. Never for passwords. */
export const useDraft = <T extends FieldValues>(key: string | undefined, form: UseFormReturn<T>) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (key === undefined) return undefined;
    const subscription = form.watch((values) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => writeDraft(key, values), 400);
    });
    const flush = (): void => {
      if (form.formState.isDirty) writeDraft(key, form.getValues());
    };
    globalThis.addEventListener('pagehide', flush);
    return () => {
      subscription.unsubscribe();
      globalThis.removeEventListener('pagehide', flush);
    };
  }, [key, form]);

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    if (key !== undefined) writeDraft(key, null);
  }, [key]);
  return { forget };
};
