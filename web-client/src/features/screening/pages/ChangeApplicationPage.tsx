import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/shared/http';
import { ButtonLink, Deadline, Empty, Page, PageQuery, QueryState } from '@/shared/ui';
import { advertisementQuery } from '../api/advertisements';
import { type Application, applicationQuery, changeApplication } from '../api/applications';
import { ApplicationEditor } from '../components/ApplicationEditor';
import '../screening.css';

export default function ChangeApplicationPage() {
  const { applicationId } = useParams({ from: '/applications/$applicationId/change' });
  const application = useQuery(applicationQuery(applicationId));
  return <PageQuery query={application}>{(found) => <Change key={found.etag} found={found} />}</PageQuery>;
}

function Change({ found: { value: application, etag } }: { found: Versioned<Application> }) {
  const { t } = useTranslation('screening');
  const queryClient = useQueryClient();
  const advertisement = useQuery(advertisementQuery(application.advertisementId));
  const toApplication = (
    <ButtonLink
      to="/applications/$applicationId"
      params={{ applicationId: application.id }}
      variant="tertiary"
    >
      {t('change.back')}
    </ButtonLink>
  );
  return (
    <Page
      title={t('change.title', { advertisement: application.advertisementTitle })}
      lead={
        <>
          {t('change.deadline')} <Deadline at={application.deadline} inText rule="R-SCR-1" />
        </>
      }
      actions={toApplication}
      width="text"
    >
      {application.open && !application.withdrawnAt ? (
        <QueryState query={advertisement}>
          {(advertised) => (
            <ApplicationEditor
              advertisement={advertised}
              stored={{
                groupIds: application.groupIds,
                answers: application.answers,
                documentIds: application.documents.map(({ id }) => id),
              }}
              send={async (content) => (await changeApplication(application.id, content, etag)).value.id}
              onReload={() =>
                void queryClient.invalidateQueries({ queryKey: applicationQuery(application.id).queryKey })
              }
            />
          )}
        </QueryState>
      ) : (
        <Empty title={t('change.closed')}>{t('change.closedExplained')}</Empty>
      )}
    </Page>
  );
}
