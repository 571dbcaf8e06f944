// Entries of a CV that are read as a line each, and opened for editing where they stand.
import { type ReactNode, useState } from 'react';
import { Button } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldId } from '@/shared/ui/form';
import type { CvInput } from '../cvForm';

/** @param halfWritten ids of entries that a draft left so: they begin open */
export const useOpenEntries = (halfWritten: () => readonly string[]) => {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(halfWritten()));
  return {
    isOpen: (id: string): boolean => open.has(id),
    toggle: (id: string, isOpen: boolean): void =>
      setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id))),
  };
};

/** Moves the focus into an entry that is about to be drawn. */
export const focusOnField = (name: string): void => {
  requestAnimationFrame(() => document.getElementById(fieldId(name))?.focus());
};

interface EntrySummaryProps {
  title: string;
  onChange: () => void;
  children: ReactNode;
}

export function EntrySummary({ title, onChange, children }: EntrySummaryProps) {
  const { t } = useTranslation('screening');
  return (
    <div className="scr-entry">
      <div>{children}</div>
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        onClick={onChange}
        aria-label={t('work.changeNamed', { name: title })}
      >
        {t('work.change')}
      </Button>
    </div>
  );
}

export interface EntryActions {
  onDone: () => void;
  onRemove: () => void;
}

interface EntryFieldsProps extends EntryActions {
  name: `workPeriods.${number}` | `merits.${number}`;
  legend: string;
  children: ReactNode;
}

export function EntryFields({ name, legend, onDone, onRemove, children }: EntryFieldsProps) {
  const { t } = useTranslation('screening');
  const { trigger } = useFormContext<CvInput>();
  // What is not right yet stays open.
  const done = async (): Promise<void> => {
    if (await trigger(name)) onDone();
  };
  return (
    <fieldset className="scr-fieldset scr-fieldset--entry">
      <legend>{legend}</legend>
      {children}
      <div className="lp-buttons scr-entry__buttons">
        <Button type="button" variant="secondary" data-size="sm" onClick={() => void done()}>
          {t('work.done')}
        </Button>
        <Button type="button" variant="tertiary" data-size="sm" data-color="danger" onClick={onRemove}>
          {t('work.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
