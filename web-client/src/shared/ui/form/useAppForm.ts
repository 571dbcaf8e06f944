import { useCallback, useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  useForm,
  type UseFormReturn,
} from 'react-hook-form';
import type { ZodType } from 'zod';
import { asProblem, type Problem } from '@/shared/http';
import { useErrorText } from '@/shared/i18n';
import type { DraftName } from './draftForms';
import { draftOf, readDraft, useDraft } from './useDraft';

interface AppFormOptions<Input extends FieldValues, Output> {
  schema: ZodType<Output, Input>;
  defaultValues: DefaultValues<Input>;
  /** Name of the draft on this device; none for passwords and for what is quickly typed again. */
  draft?: DraftName;
  /** Sends the values; a thrown Problem lands on its fields and in the summary. */
  submit: (values: Output) => Promise<unknown>;
  onSuccess?: () => void;
  /** The form is a step before a review: its draft is kept until `forgetDraft`. */
  keepsDraft?: boolean;
}

export interface AppForm<Input extends FieldValues> {
  form: UseFormReturn<Input>;
  /** For `<form onSubmit>`. */
  onSubmit: (event: React.SyntheticEvent) => void;
  /** What the server refused that belongs to no field. */
  problem: Problem | null;
  clearProblem: () => void;
  /** The form began from a draft kept on this device. */
  isFromDraft: boolean;
  discardDraft: () => void;
  /** The draft has done its work elsewhere. */
  forgetDraft: () => void;
  /** Shows what was refused after the form's own `submit`, at the fields it is about. False when it is about none of them. */
  showProblem: (problem: Problem) => boolean;
}

/** `groups[0].seats` as the form names it: `groups.0.seats`. */
const fieldName = (path: string): string => path.replace(/^\$\.?/, '').replace(/\[(\w+)\]/g, '.$1');

/**
 * The one way to make a form: zod says what is right, drafts are kept while typing, and what the server refuses is shown
 * at the field it is about. Messages in the schema are keys of texts, shown by the fields and the summary.
 */
export const useAppForm = <Input extends FieldValues, Output>({
  schema,
  defaultValues,
  draft: draftName,
  submit,
  onSuccess,
  keepsDraft = false,
}: AppFormOptions<Input, Output>): AppForm<Input> => {
  const { fieldText } = useErrorText();
  const [draft] = useState(() => draftOf(draftName));
  const [stored] = useState(() => readDraft(draft));
  const [isFromDraft, setFromDraft] = useState(stored !== null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useForm<Input, unknown, Output>({
    resolver: zodResolver(schema),
    // A field that is newer than the draft keeps its own first value.
    defaultValues: Object.assign({}, defaultValues, stored),
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false, // The summary takes focus, and links to the fields.
  });
  const { forget } = useDraft(draft, form as unknown as UseFormReturn<Input>);

  const showProblem = (refused: Problem): boolean => {
    const known = new Set(Object.keys(form.getValues()));
    const atFields = refused.errors.filter(({ path }) => known.has(fieldName(path).split('.')[0] ?? ''));
    // Several things can be wrong with one field, and all of them are told.
    const messages = new Map<string, string[]>();
    for (const field of atFields) {
      const name = fieldName(field.path);
      messages.set(name, [...(messages.get(name) ?? []), fieldText(field)]);
    }
    messages.forEach((texts, name) =>
      form.setError(name as FieldPath<Input>, { type: 'server', message: texts.join(' ') }),
    );
    if (atFields.length === 0) setProblem(refused);
    return atFields.length > 0;
  };

  const send = async (values: Output): Promise<void> => {
    setProblem(null);
    try {
      await submit(values);
    } catch (error) {
      showProblem(asProblem(error));
      return;
    }
    if (keepsDraft) return;
    forget();
    setFromDraft(false);
    onSuccess?.();
  };

  const discardDraft = useCallback(() => {
    form.reset(defaultValues);
    forget();
    setFromDraft(false);
  }, [form, defaultValues, forget]);

  return {
    form: form as unknown as UseFormReturn<Input>,
    onSubmit: (event) => void form.handleSubmit(send)(event),
    problem,
    clearProblem: () => setProblem(null),
    isFromDraft,
    discardDraft,
    forgetDraft: forget,
    showProblem,
  };
};
