import { type ComponentRef, createContext, type ReactNode, use, useEffect, useRef } from 'react';
import { Alert, Button, ErrorSummary, Paragraph } from '@digdir/designsystemet-react';
import { type FieldErrors, type FieldValues, FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AnyKey, TextHome } from '@/shared/i18n';
import { reportMissingText } from '@/shared/i18n/i18n';
import { ProblemPanel, StaleNotice } from '../state/PageState';
import type { AppForm } from './useAppForm';

/** The namespace in which the form's own messages are looked up. */
const FormTexts = createContext<TextHome>('common');

const looksLikeKey = /^[\w-]+(?:\.[\w-]+)+$/;

/** Messages of the schema are keys of texts, those of the server are texts already. */
export const useMessage = (): ((message: string | undefined) => string | undefined) => {
  const namespace = use(FormTexts);
  const { t, i18n } = useTranslation(namespace);
  return (message) => {
    if (message === undefined) return undefined;
    const isKey: boolean = i18n.exists(message, { ns: [namespace, 'common'] });
    if (isKey) return t(message as AnyKey);
    if (looksLikeKey.test(message)) reportMissingText(namespace, message);
    return message;
  };
};

const flatErrors = (errors: FieldErrors, path: string[] = []): { name: string; message: string }[] =>
  Object.entries(errors).flatMap(([key, error]) => {
    if (!error) return [];
    if (typeof error.message === 'string')
      return [{ name: [...path, key].join('.'), message: error.message }];
    return flatErrors(error as unknown as FieldErrors, [...path, key]);
  });

/** Ids of fields follow from their names, so that the summary can link to them. */
export const fieldId = (name: string): string => `field-${name.replaceAll('.', '-')}`;

interface FormProps<T extends FieldValues> {
  form: AppForm<T>;
  submitLabel: string;
  /** The feature whose texts the schema's messages are keys of. */
  namespace?: TextHome;
  /** Shown beside the submit button. */
  secondaryAction?: ReactNode;
  /** Fetches the newest when someone else changed it. */
  onReload?: () => void;
  /** Shown instead of the usual notice when someone else changed it, where there is more to choose between. */
  staleNotice?: ReactNode;
  children: ReactNode;
}

export function Form<T extends FieldValues>(props: FormProps<T>) {
  const { form, onSubmit, problem, isFromDraft, discardDraft } = props.form;
  const { t } = useTranslation();
  return (
    <FormTexts value={props.namespace ?? 'common'}>
      <FormProvider {...form}>
        <form className="lp-form" noValidate onSubmit={onSubmit}>
          {isFromDraft ? (
            <Alert data-color="info" data-size="sm">
              <Paragraph>{t('form.draftKept')}</Paragraph>
              <Button type="button" variant="tertiary" data-size="sm" onClick={discardDraft}>
                {t('form.discardDraft')}
              </Button>
            </Alert>
          ) : null}
          <Summary errors={flatErrors(form.formState.errors)} attempt={form.formState.submitCount} />
          {props.children}
          {problem?.isStale && props.staleNotice ? (
            props.staleNotice
          ) : problem?.isStale && props.onReload ? (
            <StaleNotice onReload={props.onReload} />
          ) : problem ? (
            <ProblemPanel problem={problem} />
          ) : null}
          <div className="lp-buttons">
            <Button type="submit" loading={form.formState.isSubmitting}>
              {props.submitLabel}
            </Button>
            {props.secondaryAction}
          </div>
        </form>
      </FormProvider>
    </FormTexts>
  );
}

function Summary({
  errors,
  attempt,
}: {
  errors: readonly { name: string; message: string }[];
  attempt: number;
}) {
  const { t } = useTranslation();
  const message = useMessage();
  const summary = useRef<ComponentRef<typeof ErrorSummary>>(null);
  const hasErrors = errors.length > 0;
  // Only a try to send moves the focus there; errors that change while typing do not.
  useEffect(() => {
    if (attempt > 0 && hasErrors) summary.current?.focus();
  }, [attempt, hasErrors]);
  if (!hasErrors) return null;
  return (
    <ErrorSummary ref={summary} tabIndex={-1}>
      <ErrorSummary.Heading>{t('form.errorsHeading', { count: errors.length })}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {errors.map((error) => (
          <ErrorSummary.Item key={error.name}>
            <ErrorSummary.Link
              href={`#${fieldId(error.name)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(error.name))?.focus();
              }}
            >
              {message(error.message)}
            </ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
