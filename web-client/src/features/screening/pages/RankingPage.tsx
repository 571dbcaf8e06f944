import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/http';
import { Deadline, Empty, Page, PageQuery, QueryState } from '@/shared/ui';
import { type Advertisement, advertisementQuery } from '../api/advertisements';
import { groupApplicantsQuery } from '../api/applicants';
import { rankingQuery, type VersionedRanking } from '../api/rankings';
import { ConcurReview } from '../components/ConcurReview';
import { GroupKind } from '../components/GroupKind';
import { RankingEditor } from '../components/RankingEditor';
import { RankingOverview, type RankingStep } from '../components/RankingOverview';
import { RankingStateTag } from '../components/RankingStateTag';
import { SignReview } from '../components/SignReview';
import '../screening.css';

export default function RankingPage() {
  const { t } = useTranslation('screening');
  const { groupId } = useParams({ from: '/position-groups/$groupId/ranking' });
  const ranking = useQuery(rankingQuery(groupId));
  if (ranking.error && asProblem(ranking.error).code === 'screening.list-opens-after-deadline')
    return (
      <Page title={t('ranking.untitled')} width="text">
        <Empty title={t('applicants.closed')}>{t('ranking.closedExplained')}</Empty>
      </Page>
    );
  return <PageQuery query={ranking}>{(read) => <OfAdvertisement read={read} />}</PageQuery>;
}

function OfAdvertisement({ read }: { read: VersionedRanking }) {
  const advertisement = useQuery(advertisementQuery(read.value.advertisementId));
  return (
    <PageQuery query={advertisement}>
      {(found) => <RankingView read={read} advertisement={found} />}
    </PageQuery>
  );
}

function RankingView({ read, advertisement }: { read: VersionedRanking; advertisement: Advertisement }) {
  const { t } = useTranslation('screening');
  const ranking = read.value;
  const [step, setStep] = useState<RankingStep>('overview');
  const group = advertisement.groups.find(({ id }) => id === ranking.groupId);
  const applicants = useQuery(groupApplicantsQuery(advertisement.id, ranking.groupId));
  if (group === undefined) return null;
  const close = (): void => setStep('overview');
  const shared = { read, advertisement, group, onClose: close };
  return (
    <Page
      title={t('ranking.title', { group: group.name })}
      lead={
        <>
          <span className="scr-lead">
            <GroupKind group={group} />
            <RankingStateTag ranking={ranking} />
            <span>
              {advertisement.employerName} · {t('ranking.seats', { count: group.seats })}
            </span>
          </span>
          {ranking.frozen ? null : (
            <>
              {t('ranking.signBefore')} <Deadline at={ranking.signBefore} isSharp inText rule="R-SCR-11" />
            </>
          )}
        </>
      }
    >
      <QueryState query={applicants}>
        {(everybody) => {
          if (step === 'write' || step === 'revise')
            return <RankingEditor {...shared} applicants={everybody} isRevision={step === 'revise'} />;
          if (step === 'concur') return <ConcurReview {...shared} />;
          if (step === 'sign') return <SignReview {...shared} />;
          return <RankingOverview {...shared} applicants={everybody} onStep={setStep} />;
        }}
      </QueryState>
    </Page>
  );
}
