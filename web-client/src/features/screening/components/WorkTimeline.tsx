import { useState } from 'react';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/shared/ui';
import { CheckboxField, fieldId, SelectField, TextField } from '@/shared/ui/form';
import { newEntryId, workKinds } from '../api/cv';
import type { CvInput } from '../cvForm';
import { usePeriodText } from '../usePeriodText';

/** Work periods down a line, the newest first; each opens for editing where it stands. */
export function WorkTimeline() {
  const { t } = useTranslation('screening');
  const { control, formState } = useFormContext<CvInput>();
  const { fields, prepend, remove } = useFieldArray({ control, name: 'workPeriods', keyName: 'key' });
  // An entry that a draft left half written begins open.
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () =>
      new Set(fields.filter(({ kind, employer, from }) => !kind || !employer || !from).map(({ id }) => id)),
  );
  const toggle = (id: string, isOpen: boolean): void =>
    setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id)));

  const add = (): void => {
    const id = newEntryId();
    toggle(id, true);
    prepend(
      { id, employer: '', kind: '', from: '', to: '', percentage: '100', onCall: false },
      { shouldFocus: false },
    );
    requestAnimationFrame(() => document.getElementById(fieldId('workPeriods.0.employer'))?.focus());
  };
  const drop = (index: number): void => {
    remove(index);
    document.getElementById('add-work')?.focus();
  };

  return (
    <section className="scr-part" aria-labelledby="work-title">
      <Heading level={2} data-size="xs" id="work-title">
        {t('cv.part.work')}
      </Heading>
      <Paragraph>{t('work.explained')}</Paragraph>
      <Button type="button" variant="secondary" id="add-work" onClick={add}>
        {t('work.add')}
      </Button>
      <ol className="lp-timeline scr-timeline">
        {fields.map((field, index) => (
          <li key={field.key} className="lp-timeline__step lp-timeline__step--past">
            {open.has(field.id) || formState.errors.workPeriods?.[index] ? (
              <WorkFields index={index} onDone={() => toggle(field.id, false)} onRemove={() => drop(index)} />
            ) : (
              <WorkSummary index={index} onChange={() => toggle(field.id, true)} />
            )}
          </li>
        ))}
      </ol>
      {fields.length === 0 ? <Paragraph>{t('work.none')}</Paragraph> : null}
    </section>
  );
}

function WorkSummary({ index, onChange }: { index: number; onChange: () => void }) {
  const { t } = useTranslation('screening');
  const periodText = usePeriodText();
  const { control } = useFormContext<CvInput>();
  const period = useWatch({ control, name: `workPeriods.${index}` });
  return (
    <div className="scr-entry">
      <div>
        <span className="lp-timeline__when">{periodText(period.from, period.to)}</span>
        <span className="lp-timeline__what scr-entry__title">{period.employer}</span>
        <span>
          {period.kind && t(`workKind.${period.kind}`)} ·{' '}
          {t('work.percentage', { percentage: period.percentage })}
        </span>{' '}
        {period.onCall ? <StatusTag tone="quiet">{t('work.onCallTag')}</StatusTag> : null}
      </div>
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        onClick={onChange}
        aria-label={t('work.changeNamed', { name: period.employer })}
      >
        {t('work.change')}
      </Button>
    </div>
  );
}

interface EntryFieldsProps {
  index: number;
  onDone: () => void;
  onRemove: () => void;
}

function WorkFields({ index, onDone, onRemove }: EntryFieldsProps) {
  const { t } = useTranslation('screening');
  const { control, trigger } = useFormContext<CvInput>();
  const name = `workPeriods.${index}`;
  const employer = useWatch({ control, name: `workPeriods.${index}.employer` });
  // What is not right yet stays open.
  const done = async (): Promise<void> => {
    if (await trigger(`workPeriods.${index}`)) onDone();
  };
  return (
    <fieldset className="scr-fieldset scr-fieldset--entry">
      <legend>{employer || t('work.new')}</legend>
      <TextField name={`${name}.employer`} label={t('work.employer')} />
      <SelectField
        name={`${name}.kind`}
        label={t('work.kind')}
        options={workKinds.map((kind) => ({ value: kind, label: t(`workKind.${kind}`) }))}
      />
      <div className="scr-pair">
        <TextField name={`${name}.from`} type="date" label={t('work.from')} />
        <TextField
          name={`${name}.to`}
          type="date"
          optional
          label={t('work.to')}
          description={t('work.toExplained')}
        />
      </div>
      <TextField
        name={`${name}.percentage`}
        inputMode="numeric"
        suffix="%"
        label={t('work.percentageLabel')}
        description={t('work.percentageExplained')}
      />
      <CheckboxField
        name={`${name}.onCall`}
        label={t('work.onCall')}
        description={t('work.onCallExplained')}
      />
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
