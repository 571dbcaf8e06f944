export { Form, fieldId } from './Form';
export { CheckboxField, SelectField, TextAreaField, TextField } from './fields';
export { useAppForm, type AppForm } from './useAppForm';
export { forgetDrafts } from './useDraft';
