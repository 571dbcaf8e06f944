import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { asProblem, useRefresh } from '@/shared/http';
import { ReviewStep, StaleNotice } from '@/shared/ui';
import { Form, useAppForm } from '@/shared/ui/form';
import type { Advertisement } from '../api/advertisements';
import type { ApplicationContent, QuestionAnswer } from '../api/applications';
import { documentsQuery } from '../api/cv';
import { type ApplicationInput, applicationSchema, toApplicationInput, toContent } from '../applicationForm';
import { ApplicationSummary } from './ApplicationSummary';
import { DocumentChoice } from './DocumentChoice';
import { QuestionFields } from './QuestionFields';
import { WishList } from './WishList';

interface ApplicationEditorProps {
  advertisement: Advertisement;
  /** What is changed; nothing when applying for the first time. */
  stored?: { groupIds: string[]; answers: QuestionAnswer[]; documentIds: string[] };
  /** Answers with the application's id. */
  send: (content: ApplicationContent) => Promise<string>;
  /** Fetches the newest after it was changed in another tab. */
  onReload?: () => void;
}

/** Wishes, answers and documents, then a look at the whole before it is sent. */
export function ApplicationEditor({ advertisement, stored, send, onReload }: ApplicationEditorProps) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const { questions } = advertisement;
  const documents = useQuery(documentsQuery);
  const [reviewed, setReviewed] = useState<ApplicationContent | null>(null);

  const form = useAppForm<ApplicationInput, ApplicationInput>({
    schema: applicationSchema(questions),
    defaultValues: toApplicationInput(advertisement, stored),
    draft: `application.${advertisement.id}`,
    keepsDraft: true,
    submit: async (values) => {
      // A draft may name documents that have been deleted since.
      const known = new Set((await queryClient.query(documentsQuery)).items.map(({ id }) => id));
      const documentIds = values.documentIds.filter((id) => known.has(id));
      setReviewed(toContent({ ...values, documentIds }, questions));
      globalThis.scrollTo({ top: 0 });
    },
  });
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async (applicationId) => {
      form.forgetDraft();
      await refresh('applications', 'tasks');
      await navigate({
        to: '/applications/$applicationId/receipt',
        params: { applicationId },
        search: { sent: stored ? 'changed' : 'new' },
      });
    },
    onError: (error) => {
      if (form.showProblem(asProblem(error))) setReviewed(null);
      else form.clearProblem();
    },
  });

  if (reviewed === null)
    return (
      <Form form={form} namespace="screening" submitLabel={t('apply.toReview')}>
        <WishList groups={advertisement.groups} />
        <QuestionFields questions={questions} />
        <DocumentChoice />
      </Form>
    );
  const problem = sending.error ? asProblem(sending.error) : null;
  return (
    <>
      <ReviewStep
        title={stored ? t('review.changeTitle') : t('review.title')}
        consequences={[
          stored
            ? t('review.changed', { employer: advertisement.employerName })
            : t('review.sent', { employer: advertisement.employerName }),
          t('review.wishes', { count: reviewed.groupIds.length }),
          t('review.hiddenUntil', { moment: format.momentInText(advertisement.applicationDeadline) }),
          t('review.cvFollows'),
        ]}
        finality={t('review.finality')}
        confirmLabel={stored ? t('review.confirmChange') : t('review.confirm')}
        onConfirm={() => sending.mutate(reviewed)}
        onBack={() => {
          sending.reset();
          setReviewed(null);
        }}
        isPending={sending.isPending}
        error={problem?.isStale && onReload ? null : problem}
      >
        <ApplicationSummary
          advertisement={advertisement}
          content={reviewed}
          documents={(documents.data?.items ?? []).filter(({ id }) => reviewed.documentIds.includes(id))}
        />
      </ReviewStep>
      {problem?.isStale && onReload ? <StaleNotice onReload={onReload} /> : null}
    </>
  );
}
