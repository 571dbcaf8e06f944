import { type ReactNode } from 'react';
import {
  EXPERIMENTAL_Suggestion as Suggestion,
  Field,
  Label,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { type FieldError, useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldId, useMessage } from '@/shared/ui/form/Form';
import { namesToChoose, type OrganisationKind, useOrganisations } from './organisations';

const county: readonly OrganisationKind[] = ['county'];
const none: readonly OrganisationKind[] = [];

interface OrganisationFieldProps {
  /** The value's path in the form; holds an id, or a list of ids with `multiple`. */
  name: string;
  label: string;
  description?: ReactNode;
  kinds: readonly OrganisationKind[];
  /** Only these, e.g. the hospitals of one trust. */
  parentId?: string;
  multiple?: boolean;
  optional?: boolean;
}

/** Finds an organisation by typing part of its name. */
export function OrganisationField({
  name,
  label,
  description,
  kinds,
  parentId,
  multiple,
  optional,
}: OrganisationFieldProps) {
  const { t } = useTranslation();
  const { control } = useFormContext<Record<string, unknown>>();
  const {
    field: { ref, value, onBlur, onChange },
    fieldState,
  } = useController({ name, control });
  const message = useMessage();
  const all = useOrganisations(kinds);
  const names = namesToChoose(all, useOrganisations(kinds.includes('municipality') ? county : none));
  const choices =
    parentId === undefined ? all : all.filter((organisation) => organisation.parentId === parentId);
  const chosen: string[] = Array.isArray(value)
    ? (value as string[])
    : typeof value === 'string' && value
      ? [value]
      : [];
  const items = chosen.map((id) => ({
    value: id,
    label: names.get(id) ?? '…',
  }));
  const errors: readonly (typeof fieldState.error)[] = [
    fieldState.error,
    fieldState.error?.root,
    ...inList(fieldState.error),
  ];
  const error = message(errors.find((found) => found?.message)?.message);
  const id = fieldId(name);
  const shared = {
    'data-sr-clear': t('picker.clear'),
    'data-sr-singular': t('picker.hit'),
    'data-sr-plural': t('picker.hits'),
    'data-sr-of': t('picker.of'),
    'data-sr-items': t('picker.chosen'),
    'data-sr-empty': t('picker.noneChosen'),
    'data-sr-added': t('picker.added'),
    'data-sr-removed': t('picker.removed'),
    'data-sr-remove': t('picker.remove'),
    'data-sr-found': t('picker.found'),
    'data-sr-invalid': t('picker.invalid'),
    children: (
      <>
        <Suggestion.Input id={id} ref={ref} onBlur={onBlur} aria-invalid={error ? true : undefined} />
        <Suggestion.Clear />
        <Suggestion.List>
          <Suggestion.Empty>{t('picker.none')}</Suggestion.Empty>
          {choices.map((organisation) => (
            <Suggestion.Option
              key={organisation.id}
              value={organisation.id}
              label={names.get(organisation.id)}
            >
              {names.get(organisation.id)}
            </Suggestion.Option>
          ))}
        </Suggestion.List>
      </>
    ),
  };
  return (
    <Field>
      <Label htmlFor={id}>{optional ? `${label} ${t('form.optional')}` : label}</Label>
      {description ? <Field.Description>{description}</Field.Description> : null}
      {multiple ? (
        <Suggestion
          multiple
          selected={items}
          onSelectedChange={(next) => {
            onChange(next.map((item) => item.value));
            clearTyped(id);
          }}
          {...shared}
        />
      ) : (
        <Suggestion
          selected={items[0] ?? null}
          onSelectedChange={(next) => onChange(next?.value ?? '')}
          {...shared}
        />
      )}
      {error ? <ValidationMessage>{error}</ValidationMessage> : null}
    </Field>
  );
}

/** The server points at the one of several that is wrong. */
const inList = (error: unknown): readonly FieldError[] =>
  Array.isArray(error) ? (error as FieldError[]) : [];

/** What was typed to find one is in the way of finding the next. */
const clearTyped = (id: string): void => {
  const input = document.getElementById(id);
  if (input instanceof HTMLInputElement) input.value = '';
};
