import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '@/shared/ui/form';
import { meritKinds, newEntryId } from '../api/cv';
import type { CvInput } from '../cvForm';
import { type EntryActions, EntryFields, EntrySummary, focusOnField, useOpenEntries } from './EntryList';

/** What counts besides work: each entry of one kind, with how many. */
export function MeritList() {
  const { t } = useTranslation('screening');
  const { control, formState } = useFormContext<CvInput>();
  const { fields, append, remove } = useFieldArray({ control, name: 'merits', keyName: 'key' });
  const { isOpen, toggle } = useOpenEntries(() =>
    fields.filter(({ kind, title }) => !kind || !title).map(({ id }) => id),
  );

  const add = (): void => {
    const id = newEntryId();
    const place = fields.length;
    toggle(id, true);
    append({ id, kind: '', title: '', quantity: '1', year: '' }, { shouldFocus: false });
    focusOnField(`merits.${place}.kind`);
  };
  const drop = (index: number): void => {
    remove(index);
    document.getElementById('add-merit')?.focus();
  };

  return (
    <section className="scr-part" aria-labelledby="merits-title">
      <Heading level={2} data-size="xs" id="merits-title">
        {t('cv.part.merits')}
      </Heading>
      <Paragraph>{t('merit.explained')}</Paragraph>
      <ul className="lp-plain-list">
        {fields.map((field, index) => (
          <li key={field.key}>
            {isOpen(field.id) || formState.errors.merits?.[index] ? (
              <MeritFields
                index={index}
                onDone={() => toggle(field.id, false)}
                onRemove={() => drop(index)}
              />
            ) : (
              <MeritSummary index={index} onChange={() => toggle(field.id, true)} />
            )}
          </li>
        ))}
      </ul>
      <Button type="button" variant="secondary" id="add-merit" className="scr-part__add" onClick={add}>
        {t('merit.add')}
      </Button>
    </section>
  );
}

function MeritSummary({ index, onChange }: { index: number; onChange: () => void }) {
  const { t } = useTranslation('screening');
  const { control } = useFormContext<CvInput>();
  const merit = useWatch({ control, name: `merits.${index}` });
  return (
    <EntrySummary title={merit.title} onChange={onChange}>
      <span className="scr-entry__title">{merit.title}</span>
      <span>
        {t('merit.line', {
          kind: merit.kind && t(`meritKind.${merit.kind}`),
          quantity: merit.quantity,
          year: merit.year,
        })}
      </span>
    </EntrySummary>
  );
}

function MeritFields({ index, ...actions }: { index: number } & EntryActions) {
  const { t } = useTranslation('screening');
  const { control } = useFormContext<CvInput>();
  const name = `merits.${index}` as const;
  const title = useWatch({ control, name: `merits.${index}.title` });
  return (
    <EntryFields name={name} legend={title || t('merit.new')} {...actions}>
      <SelectField
        name={`${name}.kind`}
        label={t('merit.kind')}
        options={meritKinds.map((kind) => ({ value: kind, label: t(`meritKind.${kind}`) }))}
      />
      <TextField name={`${name}.title`} label={t('merit.title')} />
      <div className="scr-pair">
        <TextField
          name={`${name}.quantity`}
          inputMode="numeric"
          label={t('merit.quantity')}
          description={t('merit.quantityExplained')}
        />
        <TextField name={`${name}.year`} inputMode="numeric" label={t('merit.year')} />
      </div>
    </EntryFields>
  );
}
