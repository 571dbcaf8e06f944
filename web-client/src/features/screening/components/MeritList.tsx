import { useState } from 'react';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldId, SelectField, TextField } from '@/shared/ui/form';
import { meritKinds, newEntryId } from '../api/cv';
import type { CvInput } from '../cvForm';

/** What counts besides work: each entry of one kind, with how many. */
export function MeritList() {
  const { t } = useTranslation('screening');
  const { control, formState } = useFormContext<CvInput>();
  const { fields, append, remove } = useFieldArray({ control, name: 'merits', keyName: 'key' });
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(fields.filter(({ kind, title }) => !kind || !title).map(({ id }) => id)),
  );
  const toggle = (id: string, isOpen: boolean): void =>
    setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id)));

  const add = (): void => {
    const id = newEntryId();
    const place = fields.length;
    toggle(id, true);
    append({ id, kind: '', title: '', quantity: '1', year: '' }, { shouldFocus: false });
    requestAnimationFrame(() => document.getElementById(fieldId(`merits.${place}.kind`))?.focus());
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
            {open.has(field.id) || formState.errors.merits?.[index] ? (
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
    <div className="scr-entry">
      <div>
        <span className="scr-entry__title">{merit.title}</span>
        <span>
          {t('merit.line', {
            kind: merit.kind && t(`meritKind.${merit.kind}`),
            quantity: merit.quantity,
            year: merit.year,
          })}
        </span>
      </div>
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        onClick={onChange}
        aria-label={t('work.changeNamed', { name: merit.title })}
      >
        {t('work.change')}
      </Button>
    </div>
  );
}

interface MeritFieldsProps {
  index: number;
  onDone: () => void;
  onRemove: () => void;
}

function MeritFields({ index, onDone, onRemove }: MeritFieldsProps) {
  const { t } = useTranslation('screening');
  const { control, trigger } = useFormContext<CvInput>();
  const name = `merits.${index}`;
  const title = useWatch({ control, name: `merits.${index}.title` });
  // What is not right yet stays open.
  const done = async (): Promise<void> => {
    if (await trigger(`merits.${index}`)) onDone();
  };
  return (
    <fieldset className="scr-fieldset scr-fieldset--entry">
      <legend>{title || t('merit.new')}</legend>
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
