import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { Facts } from '@/shared/ui';
import type { Advertisement } from '../api/advertisements';
import type { ApplicationContent } from '../api/applications';
import { AnswerText } from './AnswerText';
import { DocumentLinks } from './DocumentLinks';

/** What an application says, in the order it is read. */
export function ApplicationSummary({
  advertisement,
  content,
  documents,
  submittedAt,
}: {
  advertisement: Advertisement;
  content: Pick<ApplicationContent, 'groupIds' | 'answers'>;
  /** Those it carries. */
  documents: readonly { id: string; name: string }[];
  /** Said where it is not told beside. */
  submittedAt?: string;
}) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  return (
    <Facts
      items={[
        [
          t('application.wishes'),
          <ol key="wishes" className="scr-plain-numbers">
            {content.groupIds.map((id) => (
              <li key={id}>{advertisement.groups.find((group) => group.id === id)?.name}</li>
            ))}
          </ol>,
        ],
        ...advertisement.questions.map(
          (question) =>
            [
              question.text,
              <AnswerText
                key={question.id}
                answer={content.answers.find(({ questionId }) => questionId === question.id)}
              />,
            ] as const,
        ),
        [
          t('application.documents'),
          documents.length > 0 ? (
            <DocumentLinks key="documents" documents={documents} />
          ) : (
            t('application.noDocuments')
          ),
        ],
        ...(submittedAt ? ([[t('receipt.submittedAt'), format.shortMoment(submittedAt)]] as const) : []),
      ]}
    />
  );
}
