import { useCallback, useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { currentPerson, readOwn, writeOwn } from '@/shared/session/person';
import type { DraftName } from './draftForms';

const pause = 400;

/** A draft as the form it belongs to knows it: whose it is, and its name. Nobody's forms keep none. */
export interface Draft {
  person: string;
  name: DraftName;
}

export const draftOf = (name: DraftName | undefined): Draft | null => {
  const person = currentPerson();
  return name === undefined || person === null ? null : { person, name };
};

/** The stored draft, or null when there is none or it cannot be read. */
export const readDraft = (draft: Draft | null): Readonly<Record<string, unknown>> | null => {
  const stored = draft && readOwn(draft.person, draft.name);
  return typeof stored === 'object' ? (stored as Record<string, unknown> | null) : null;
};

/** Keeps what is typed on this device, for the one who typed it, until it is sent. Never for passwords. */
export const useDraft = <T extends FieldValues>(draft: Draft | null, form: UseFormReturn<T>) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const person = draft?.person;
  const name = draft?.name;
  useEffect(() => {
    if (person === undefined || name === undefined) return undefined;
    const keep = (): void => {
      clearTimeout(timer.current);
      timer.current = undefined;
      writeOwn(person, name, form.getValues());
    };
    const subscription = form.watch(() => {
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, pause);
    });
    const flush = (): void => {
      if (timer.current !== undefined || form.formState.isDirty) keep();
    };
    globalThis.addEventListener('pagehide', flush);
    return () => {
      subscription.unsubscribe();
      globalThis.removeEventListener('pagehide', flush);
      // Leaving by a link loses nothing; and nothing is written later, when the machine may be another's.
      if (timer.current !== undefined) keep();
    };
  }, [person, name, form]);

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (person !== undefined && name !== undefined) writeOwn(person, name, null);
  }, [person, name]);
  return { forget };
};
