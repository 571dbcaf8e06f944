import { useState } from 'react';
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { useRefresh } from '@/shared/http';
import {
  AppLink,
  ButtonLink,
  Deadline,
  Page,
  PageQuery,
  QueryState,
  ReviewStep,
  Section,
  StatusTag,
} from '@/shared/ui';
import { allRoundsQuery } from '@/shared/rounds';
import { advertisementQuery } from '../api/advertisements';
import { type Application, applicationQuery, withdrawApplication } from '../api/applications';
import { applicationState } from '../applicationState';
import { ApplicationSummary } from '../components/ApplicationSummary';
import { PointsExplained } from '../components/PointsExplained';
import '../screening.css';

export default function ApplicationPage() {
  const { applicationId } = useParams({ from: '/applications/$applicationId' });
  const application = useQuery(applicationQuery(applicationId));
  return <PageQuery query={application}>{({ value }) => <ApplicationView application={value} />}</PageQuery>;
}

function ApplicationView({ application }: { application: Application }) {
  const { t } = useTranslation('screening');
  const [isWithdrawing, setWithdrawing] = useState(false);
  const advertisement = useQuery(advertisementQuery(application.advertisementId));
  const rounds = useQuery(allRoundsQuery);
  const now = useNow(15_000);
  const { state, tone } = applicationState(
    application,
    rounds.data?.items.find(({ id }) => id === application.roundId),
    now,
  );
  const params = { applicationId: application.id };
  const canChange = state === 'open';
  return (
    <Page
      title={application.advertisementTitle}
      lead={
        <span className="scr-lead">
          <StatusTag tone={tone}>{t(`applicationState.${state}`)}</StatusTag>
          <span>{t(`applicationState.${state}.explained`)}</span>
        </span>
      }
      width="text"
    >
      {isWithdrawing ? (
        <Withdrawal application={application} onDone={() => setWithdrawing(false)} />
      ) : (
        <>
          <Paragraph>
            {t('application.deadline')} <Deadline at={application.deadline} rule="R-SCR-1" />
          </Paragraph>
          <div className="lp-buttons">
            {canChange ? (
              <ButtonLink to="/applications/$applicationId/change" params={params}>
                {t('application.change')}
              </ButtonLink>
            ) : null}
            {state === 'withdrawn' && application.open ? (
              <ButtonLink
                to="/advertisements/$advertisementId/apply"
                params={{ advertisementId: application.advertisementId }}
              >
                {t('application.applyAgain')}
              </ButtonLink>
            ) : null}
            <ButtonLink to="/applications/$applicationId/receipt" params={params} variant="secondary">
              {t('application.receipt')}
            </ButtonLink>
            {canChange ? (
              <Button variant="tertiary" data-color="danger" onClick={() => setWithdrawing(true)}>
                {t('application.withdraw')}
              </Button>
            ) : null}
          </div>
          {canChange || state === 'withdrawn' ? null : (
            <Alert data-color="info" data-size="sm" className="scr-part">
              <Paragraph>{t('application.locked')}</Paragraph>
            </Alert>
          )}
          <Section title={t('application.content')}>
            <QueryState query={advertisement}>
              {(advertised) => (
                <ApplicationSummary
                  advertisement={advertised}
                  content={application}
                  documents={application.documents}
                />
              )}
            </QueryState>
          </Section>
          <div id="points">
            <Section title={t('points.title')}>
              <Paragraph>{canChange ? t('points.explainedOpen') : t('points.explained')}</Paragraph>
              <PointsExplained
                applicationId={application.id}
                advertisementId={application.advertisementId}
                cv={application.cv}
              />
            </Section>
          </div>
          <Paragraph className="lp-aside">
            <AppLink
              to="/advertisements/$advertisementId"
              params={{ advertisementId: application.advertisementId }}
            >
              {t('application.toAdvertisement')}
            </AppLink>
            {' · '}
            <AppLink to="/applications">{t('receipt.toApplications')}</AppLink>
          </Paragraph>
        </>
      )}
    </Page>
  );
}

function Withdrawal({ application, onDone }: { application: Application; onDone: () => void }) {
  const { t } = useTranslation('screening');
  const refresh = useRefresh();
  const withdraw = useMutation({
    mutationFn: () => withdrawApplication(application.id),
    onSuccess: async () => {
      await refresh('applications', 'tasks');
      onDone();
    },
  });
  return (
    <ReviewStep
      title={t('withdraw.title')}
      consequences={[t('withdraw.unseen'), t('withdraw.others')]}
      finality={t('withdraw.finality')}
      confirmLabel={t('withdraw.confirm')}
      onConfirm={() => withdraw.mutate()}
      onBack={onDone}
      isPending={withdraw.isPending}
      error={withdraw.error}
    />
  );
}
