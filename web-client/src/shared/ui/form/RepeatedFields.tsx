import type { ReactNode } from 'react';
import { Button, Fieldset, Paragraph } from '@digdir/designsystemet-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { FieldError } from './fields';
import { fieldId } from './Form';

interface RepeatedFieldsProps {
  /** The list's name in the form. */
  name: string;
  legend: string;
  description?: string;
  /** What one that is added begins as. */
  empty: object;
  /** Said while there is none. */
  none?: string;
  /** Heads each of them. */
  itemLabel?: (number: number) => string;
  addLabel: string;
  removeLabel: (number: number) => string;
  /** So many always stay. */
  least?: number;
  /** The fields of one. */
  children: (index: number) => ReactNode;
}

/** Fields that there can be several of, each in a frame of its own. */
export function RepeatedFields({
  name,
  legend,
  description,
  empty,
  none,
  itemLabel,
  addLabel,
  removeLabel,
  least = 0,
  children,
}: RepeatedFieldsProps) {
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name, keyName: 'key' });
  return (
    <Fieldset id={fieldId(name)} tabIndex={-1}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {description ? <Fieldset.Description>{description}</Fieldset.Description> : null}
      {none && fields.length === 0 ? <Paragraph>{none}</Paragraph> : null}
      {fields.map(({ key }, index) => {
        const label = itemLabel?.(index + 1);
        return (
          <div
            key={key}
            className="lp-card lp-repeated"
            {...(label ? { role: 'group', 'aria-label': label } : {})}
          >
            {label ? <strong>{label}</strong> : null}
            {children(index)}
            {fields.length > least ? (
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                data-color="danger"
                onClick={() => remove(index)}
              >
                {removeLabel(index + 1)}
              </Button>
            ) : null}
          </div>
        );
      })}
      <FieldError name={name} />
      <div>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => append(empty)}>
          {addLabel}
        </Button>
      </div>
    </Fieldset>
  );
}
