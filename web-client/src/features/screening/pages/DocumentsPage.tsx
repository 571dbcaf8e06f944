import { useState } from 'react';
import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { asProblem, useRefresh } from '@/shared/http';
import { AppLink, Empty, Page, ProblemPanel, QueryState, Section } from '@/shared/ui';
import { type CvDocument, deleteDocument, documentHref, documentsQuery } from '../api/cv';
import { DocumentUpload } from '../components/DocumentUpload';
import { useSizeText } from '../useSizeText';
import '../screening.css';

export default function DocumentsPage() {
  const { t } = useTranslation('screening');
  const documents = useQuery(documentsQuery);
  return (
    <Page title={t('documents.title')} lead={t('documents.lead')} width="text">
      <DocumentUpload />
      <Section title={t('documents.yours')}>
        <QueryState
          query={documents}
          isEmpty={({ items }) => items.length === 0}
          empty={<Empty title={t('documents.none')}>{t('documents.noneExplained')}</Empty>}
        >
          {({ items }) => (
            <ul className="lp-plain-list">
              {items.map((document) => (
                <li key={document.id}>
                  <DocumentCard document={document} />
                </li>
              ))}
            </ul>
          )}
        </QueryState>
      </Section>
      <Paragraph className="lp-aside">
        <AppLink to="/cv">{t('documents.toCv')}</AppLink>
      </Paragraph>
    </Page>
  );
}

function DocumentCard({ document }: { document: CvDocument }) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const sizeText = useSizeText();
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const [isAsking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => deleteDocument(document.id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: documentsQuery.queryKey });
      await refresh('applications');
    },
  });
  return (
    <div className="lp-card">
      <div className="scr-entry scr-entry--plain">
        <div>
          <a href={documentHref(document.id)} target="_blank" rel="noreferrer" className="scr-entry__title">
            {document.name}
          </a>
          <span>
            {sizeText(document.size)} ·{' '}
            {t('documents.uploadedAt', { moment: format.shortMoment(document.uploadedAt) })}
          </span>
        </div>
        {isAsking ? null : (
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            onClick={() => setAsking(true)}
            aria-label={t('documents.deleteNamed', { name: document.name })}
          >
            {t('documents.delete')}
          </Button>
        )}
      </div>
      {isAsking ? (
        <div role="group" aria-label={t('documents.deleteNamed', { name: document.name })}>
          <Paragraph>{t('documents.deleteAsk')}</Paragraph>
          <div className="lp-buttons scr-entry__buttons">
            <Button
              data-size="sm"
              data-color="danger"
              autoFocus
              loading={remove.isPending}
              onClick={() => remove.mutate()}
            >
              {t('documents.deleteYes')}
            </Button>
            <Button variant="tertiary" data-size="sm" onClick={() => setAsking(false)}>
              {t('documents.deleteNo')}
            </Button>
          </div>
        </div>
      ) : null}
      {remove.error ? <ProblemPanel problem={asProblem(remove.error)} /> : null}
    </div>
  );
}
