export { Form, fieldId } from './Form';
export {
  CheckboxField,
  CheckboxGroupField,
  FieldError,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from './fields';
export { useAppForm, type AppForm } from './useAppForm';
export { type DraftName } from './draftForms';
export { RepeatedFields } from './RepeatedFields';
