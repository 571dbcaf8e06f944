import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { ButtonLink, Deadline, Facts, Page, PageQuery, Section } from '@/shared/ui';
import { type Receipt, receiptQuery } from '../api/applications';
import { AnswerText } from '../components/AnswerText';
import { useSizeText } from '../useSizeText';
import '../screening.css';

export default function ReceiptPage() {
  const { applicationId } = useParams({ from: '/applications/$applicationId/receipt' });
  const receipt = useQuery(receiptQuery(applicationId));
  return (
    <PageQuery query={receipt}>
      {(found) => <ReceiptView receipt={found} applicationId={applicationId} />}
    </PageQuery>
  );
}

function ReceiptView({ receipt, applicationId }: { receipt: Receipt; applicationId: string }) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const sizeText = useSizeText();
  const { sent } = useSearch({ strict: false });
  return (
    <Page
      title={t('receipt.title')}
      lead={t('receipt.lead', { advertisement: receipt.advertisementTitle, employer: receipt.employerName })}
      width="text"
      actions={
        <Button variant="secondary" onClick={() => globalThis.print()}>
          {t('receipt.print')}
        </Button>
      }
    >
      {sent && !receipt.withdrawnAt ? (
        <Alert data-color="success" className="lp-no-print" role="status">
          <Paragraph>{sent === 'changed' ? t('receipt.nowChanged') : t('receipt.nowSent')}</Paragraph>
        </Alert>
      ) : null}
      <Section title={t('receipt.what')}>
        <Facts
          items={[
            [t('receipt.number'), <strong key="number">{receipt.number}</strong>],
            [t('receipt.applicant'), receipt.applicant],
            [t('receipt.submittedAt'), format.moment(receipt.submittedAt)],
            ...(receipt.changedAt === receipt.submittedAt
              ? []
              : [[t('receipt.changedAt'), format.moment(receipt.changedAt)] as const]),
            ...(receipt.withdrawnAt
              ? [[t('receipt.withdrawnAt'), format.moment(receipt.withdrawnAt)] as const]
              : []),
            [t('receipt.deadline'), <Deadline key="deadline" at={receipt.deadline} rule="R-SCR-1" />],
            [
              t('application.wishes'),
              <ol key="wishes" className="scr-plain-numbers">
                {receipt.groups.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ol>,
            ],
            ...receipt.answers.map(
              (answer) => [answer.question, <AnswerText key={answer.question} answer={answer} />] as const,
            ),
            [
              t('application.documents'),
              receipt.documents.length === 0 ? (
                t('application.noDocuments')
              ) : (
                <ul key="documents" className="lp-plain-list">
                  {receipt.documents.map((document) => (
                    <li key={document.sha256 + document.name}>
                      {document.name} ({sizeText(document.size)})
                      <span className="scr-fingerprint">
                        {t('receipt.fingerprint', { fingerprint: document.sha256 })}
                      </span>
                    </li>
                  ))}
                </ul>
              ),
            ],
            [t('receipt.cv'), t('receipt.cvVersion', { version: receipt.cvVersion })],
          ]}
        />
      </Section>
      <Paragraph className="lp-aside">{t('receipt.keep')}</Paragraph>
      <div className="lp-buttons">
        <ButtonLink to="/applications/$applicationId" params={{ applicationId }} variant="secondary">
          {t('receipt.toApplication')}
        </ButtonLink>
        <ButtonLink to="/applications" variant="tertiary">
          {t('receipt.toApplications')}
        </ButtonLink>
      </div>
    </Page>
  );
}
