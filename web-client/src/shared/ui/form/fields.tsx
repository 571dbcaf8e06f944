import { type ReactNode } from 'react';
import {
  Checkbox,
  Field,
  Fieldset,
  Label,
  Radio,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldId, useMessage } from './Form';

interface FieldProps {
  /** The value's path in the form, `groups.0.seats`. */
  name: string;
  label: string;
  description?: ReactNode;
  /** Most fields must be filled in, so it is the others that are marked. */
  optional?: boolean;
}

const useField = ({ name, label, optional }: FieldProps) => {
  const { t } = useTranslation();
  const { register, getFieldState, formState } = useFormContext();
  const message = useMessage();
  return {
    id: fieldId(name),
    input: register(name),
    label: optional ? `${label} ${t('form.optional')}` : label,
    error: message(getFieldState(name, formState).error?.message),
  };
};

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'tel' | 'date' | 'datetime-local';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal';
  suffix?: string;
  /** Width in characters, for what is always short. */
  size?: number;
}

export function TextField({
  type = 'text',
  autoComplete,
  inputMode,
  suffix,
  size,
  ...field
}: TextFieldProps) {
  const { id, input, label, error } = useField(field);
  return (
    <Textfield
      {...input}
      id={id}
      label={label}
      description={field.description}
      error={error}
      type={type}
      autoComplete={autoComplete}
      inputMode={inputMode}
      suffix={suffix}
      size={size}
    />
  );
}

export function TextAreaField({ rows = 4, limit, ...field }: FieldProps & { rows?: number; limit?: number }) {
  const { id, input, label, error } = useField(field);
  return (
    <Textfield
      {...input}
      id={id}
      multiline
      rows={rows}
      label={label}
      description={field.description}
      error={error}
      counter={limit}
    />
  );
}

interface SelectFieldProps extends FieldProps {
  options: readonly { value: string; label: string }[];
}

/** Begins with no choice made, so that nothing is chosen by accident. */
export function SelectField({ options, ...field }: SelectFieldProps) {
  const { t } = useTranslation();
  const { id, input, label, error } = useField(field);
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {field.description ? <Field.Description>{field.description}</Field.Description> : null}
      <Select {...input} id={id} aria-invalid={error ? true : undefined}>
        <Select.Option value="">{t('form.choose')}</Select.Option>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
      {error ? <ValidationMessage>{error}</ValidationMessage> : null}
    </Field>
  );
}

export function CheckboxField(field: FieldProps) {
  const { id, input, label, error } = useField(field);
  return (
    <Checkbox {...input} id={id} value="true" label={label} description={field.description} error={error} />
  );
}

/** Several of a few; the value is the list of those chosen. */
export function CheckboxGroupField({ options, ...field }: SelectFieldProps) {
  const { id, input, label, error } = useField(field);
  return (
    <Fieldset id={id} tabIndex={-1}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {field.description ? <Fieldset.Description>{field.description}</Fieldset.Description> : null}
      {options.map((option) => (
        <Checkbox {...input} key={option.value} value={option.value} label={option.label} />
      ))}
      {error ? <ValidationMessage>{error}</ValidationMessage> : null}
    </Fieldset>
  );
}

interface RadioFieldProps extends FieldProps {
  options: readonly { value: string; label: string; description?: string }[];
}

/** One of a few that are worth seeing side by side. */
export function RadioField({ options, ...field }: RadioFieldProps) {
  const { id, input, label, error } = useField(field);
  return (
    <Fieldset id={id} tabIndex={-1}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {field.description ? <Fieldset.Description>{field.description}</Fieldset.Description> : null}
      {options.map((option) => (
        <Radio
          {...input}
          key={option.value}
          value={option.value}
          label={option.label}
          description={option.description}
        />
      ))}
      {error ? <ValidationMessage>{error}</ValidationMessage> : null}
    </Fieldset>
  );
}

/** What is wrong with a group of fields as a whole, e.g. that there is none. */
export function FieldError({ name }: { name: string }) {
  const { getFieldState, formState } = useFormContext();
  const message = useMessage();
  const error = getFieldState(name, formState).error;
  const text = message(error?.message ?? error?.root?.message);
  return text ? <ValidationMessage>{text}</ValidationMessage> : null;
}
