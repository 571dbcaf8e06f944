import { Details } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { allRoundsQuery, type Round, useRoundName } from '@/shared/rounds';
import { hasRole, useSession } from '@/shared/session/session';
import {
  AppLink,
  ButtonLink,
  Empty,
  Page,
  QueryState,
  roundPhase,
  RoundTimeline,
  Section,
} from '@/shared/ui';
import { PostponementHistory } from '../components/PostponementHistory';
import { RoundPhaseTag } from '../components/RoundPhaseTag';

/** The calendar for everybody, and where the Directorate plans rounds. */
export default function RoundCalendarPage() {
  const { t } = useTranslation('announcement');
  const rounds = useQuery(allRoundsQuery);
  const now = useNow(60_000);
  const plans = hasRole(useSession(), ['directorate']);
  const plan = <ButtonLink to="/rounds/new">{t('round.plan')}</ButtonLink>;
  return (
    <Page title={t('rounds.title')} lead={t('rounds.lead')} width="text" actions={plans ? plan : null}>
      <QueryState
        query={rounds}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Empty title={t('rounds.none')}>{plans ? t('rounds.nonePlan') : t('rounds.noneExplained')}</Empty>
        }
      >
        {({ items }) => {
          const isOver = (round: Round): boolean => roundPhase(round, now) === 'started';
          return (
            <>
              {items
                .filter((round) => !isOver(round))
                .map((round) => (
                  <RoundSection key={round.id} round={round} />
                ))}
              {items.some(isOver) ? (
                <Section title={t('rounds.earlier')}>
                  {items.filter(isOver).map((round) => (
                    <EarlierRound key={round.id} round={round} />
                  ))}
                </Section>
              ) : null}
            </>
          );
        }}
      </QueryState>
    </Page>
  );
}

function RoundSection({ round }: { round: Round }) {
  const roundName = useRoundName();
  return (
    <Section title={roundName(round)} actions={<RoundPhaseTag round={round} />}>
      <RoundTimeline round={round} />
      <PostponementHistory postponements={round.postponements} />
      <StaffLink round={round} />
    </Section>
  );
}

function EarlierRound({ round }: { round: Round }) {
  const roundName = useRoundName();
  return (
    <Details data-color="neutral">
      <Details.Summary>{roundName(round)}</Details.Summary>
      <Details.Content>
        <RoundTimeline round={round} />
        <PostponementHistory postponements={round.postponements} />
        <StaffLink round={round} />
      </Details.Content>
    </Details>
  );
}

/** To dates, seats and the rest of a round, for those who do something in it. */
function StaffLink({ round }: { round: Round }) {
  const { t } = useTranslation('announcement');
  const roundName = useRoundName();
  const session = useSession();
  if (!hasRole(session, ['directorate', 'regionalAuthority', 'trust', 'administrator'])) return null;
  return (
    <p>
      <AppLink to="/rounds/$roundId" params={{ roundId: round.id }}>
        {t('rounds.open', { round: roundName(round) })}
      </AppLink>
    </p>
  );
}
