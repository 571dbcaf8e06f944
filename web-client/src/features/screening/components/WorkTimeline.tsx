import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/shared/ui';
import { CheckboxField, SelectField, TextField } from '@/shared/ui/form';
import { newEntryId, workKinds } from '../api/cv';
import type { CvInput } from '../cvForm';
import { usePeriodText } from '../usePeriodText';
import { type EntryActions, EntryFields, EntrySummary, focusOnField, useOpenEntries } from './EntryList';

/** Work periods down a line, the newest first; each opens for editing where it stands. */
export function WorkTimeline() {
  const { t } = useTranslation('screening');
  const { control, formState } = useFormContext<CvInput>();
  const { fields, prepend, remove } = useFieldArray({ control, name: 'workPeriods', keyName: 'key' });
  const { isOpen, toggle } = useOpenEntries(() =>
    fields.filter(({ kind, employer, from }) => !kind || !employer || !from).map(({ id }) => id),
  );

  const add = (): void => {
    const id = newEntryId();
    toggle(id, true);
    prepend(
      { id, employer: '', kind: '', from: '', to: '', percentage: '100', onCall: false },
      { shouldFocus: false },
    );
    focusOnField('workPeriods.0.employer');
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
            {isOpen(field.id) || formState.errors.workPeriods?.[index] ? (
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
    <EntrySummary title={period.employer} onChange={onChange}>
      <span className="lp-timeline__when">{periodText(period.from, period.to)}</span>
      <span className="lp-timeline__what scr-entry__title">{period.employer}</span>
      <span>
        {period.kind && t(`workKind.${period.kind}`)} ·{' '}
        {t('work.percentage', { percentage: period.percentage })}
      </span>{' '}
      {period.onCall ? <StatusTag tone="quiet">{t('work.onCallTag')}</StatusTag> : null}
    </EntrySummary>
  );
}

function WorkFields({ index, ...actions }: { index: number } & EntryActions) {
  const { t } = useTranslation('screening');
  const { control } = useFormContext<CvInput>();
  const name = `workPeriods.${index}` as const;
  const employer = useWatch({ control, name: `workPeriods.${index}.employer` });
  return (
    <EntryFields name={name} legend={employer || t('work.new')} {...actions}>
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
        inputMode="decimal"
        suffix="%"
        label={t('work.percentageLabel')}
        description={t('work.percentageExplained')}
      />
      <CheckboxField
        name={`${name}.onCall`}
        label={t('work.onCall')}
        description={t('work.onCallExplained')}
      />
    </EntryFields>
  );
}
