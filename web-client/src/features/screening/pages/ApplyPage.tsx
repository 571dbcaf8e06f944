import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { hasPassed } from '@/shared/format';
import { asProblem, useIdempotencyKey } from '@/shared/http';
import { ButtonLink, Deadline, Empty, Page, PageQuery, QueryState } from '@/shared/ui';
import { type Advertisement, advertisementQuery } from '../api/advertisements';
import { myApplicationsQuery, submitApplication } from '../api/applications';
import { cvQuery } from '../api/cv';
import { ApplicationEditor } from '../components/ApplicationEditor';
import '../screening.css';

export default function ApplyPage() {
  const { advertisementId } = useParams({ from: '/advertisements/$advertisementId/apply' });
  const advertisement = useQuery(advertisementQuery(advertisementId));
  return <PageQuery query={advertisement}>{(found) => <Apply advertisement={found} />}</PageQuery>;
}

function Apply({ advertisement }: { advertisement: Advertisement }) {
  const { t } = useTranslation('screening');
  const cv = useQuery(cvQuery);
  const applications = useQuery(myApplicationsQuery);
  const isOver = hasPassed(advertisement.applicationDeadline, useNow(5000));
  return (
    <Page
      title={t('apply.title', { advertisement: advertisement.title })}
      lead={
        <>
          {t('apply.deadline')} <Deadline at={advertisement.applicationDeadline} inText rule="R-SCR-1" />
        </>
      }
      width="text"
    >
      <QueryState query={applications}>
        {(items) => {
          const existing = items.find(
            (item) => item.advertisementId === advertisement.id && !item.withdrawnAt,
          );
          if (existing)
            return (
              <Empty
                title={t('apply.already')}
                action={
                  <ButtonLink to="/applications/$applicationId" params={{ applicationId: existing.id }}>
                    {t('apply.toApplication')}
                  </ButtonLink>
                }
              >
                {t('apply.alreadyExplained')}
              </Empty>
            );
          if (isOver) return <Empty title={t('apply.over')}>{t('apply.overExplained')}</Empty>;
          return (
            <QueryState query={cv}>
              {({ value }) =>
                value.readyToApply ? (
                  <NewApplication advertisement={advertisement} />
                ) : (
                  <Empty
                    title={t('apply.cvFirst')}
                    action={<ButtonLink to="/cv">{t('apply.toCv')}</ButtonLink>}
                  >
                    {value.version === 0 ? t('apply.cvMissing') : t('apply.licenceMissing')}
                  </Empty>
                )
              }
            </QueryState>
          );
        }}
      </QueryState>
    </Page>
  );
}

function NewApplication({ advertisement }: { advertisement: Advertisement }) {
  const key = useIdempotencyKey();
  return (
    <ApplicationEditor
      advertisement={advertisement}
      send={async (content) => {
        try {
          return (await submitApplication(advertisement.id, content, key.headers())).id;
        } catch (error) {
          // Refused: what is sent next is another request. Unanswered: it is the same one.
          if (!asProblem(error).isTransient) key.renew();
          throw error;
        }
      }}
    />
  );
}
