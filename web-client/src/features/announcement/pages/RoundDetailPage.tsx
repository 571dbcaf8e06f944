import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { useRoundName } from '@/shared/rounds';
import { hasRole, useSession } from '@/shared/session/session';
import { AppLink, ButtonLink, Page, PageQuery, roundPhase, RoundTimeline, Section } from '@/shared/ui';
import { type Round, roundQuery } from '../api/rounds';
import { CalendarWarnings } from '../components/CalendarWarnings';
import { PostponementHistory } from '../components/PostponementHistory';
import { RoundPhaseTag } from '../components/RoundPhaseTag';

export default function RoundDetailPage() {
  const { roundId } = useParams({ from: '/rounds/$roundId' });
  const round = useQuery(roundQuery(roundId));
  return <PageQuery query={round}>{({ value }) => <RoundView round={value} />}</PageQuery>;
}

function RoundView({ round }: { round: Round }) {
  const { t } = useTranslation('announcement');
  const roundName = useRoundName();
  const session = useSession();
  const now = useNow(15_000);
  const phase = roundPhase(round, now);
  const isPublished = phase !== 'planned';
  const plans = hasRole(session, ['directorate']);
  const distributes = hasRole(session, ['directorate', 'regionalAuthority', 'trust', 'administrator']);
  return (
    <Page title={roundName(round)} lead={<RoundPhaseTag round={round} />} width="text">
      {plans ? <CalendarWarnings warnings={round.warnings} /> : null}
      {plans || distributes ? (
        <div className="lp-buttons">
          {plans && !isPublished ? (
            <ButtonLink to="/rounds/$roundId/edit" params={{ roundId: round.id }}>
              {t('round.change')}
            </ButtonLink>
          ) : null}
          {plans && isPublished && phase !== 'started' ? (
            <ButtonLink to="/rounds/$roundId/postpone" params={{ roundId: round.id }}>
              {t('postpone.title')}
            </ButtonLink>
          ) : null}
          {distributes ? (
            <ButtonLink to="/rounds/$roundId/quota" params={{ roundId: round.id }} variant="secondary">
              {t('round.seeQuota')}
            </ButtonLink>
          ) : null}
        </div>
      ) : null}
      {plans && isPublished ? <Paragraph className="lp-quiet">{t('round.publishedStands')}</Paragraph> : null}
      <Section title={t('round.calendar')}>
        <RoundTimeline round={round} />
        <PostponementHistory postponements={round.postponements} />
      </Section>
      <Paragraph className="lp-aside">
        <AppLink to="/rounds">{t('round.all')}</AppLink>
      </Paragraph>
    </Page>
  );
}
