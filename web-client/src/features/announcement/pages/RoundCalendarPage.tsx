import { Details } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { useFormat } from '@/shared/format';
import {
  Empty,
  Page,
  QueryState,
  roundPhase,
  RoundTimeline,
  Section,
  StatusTag,
  type StatusTone,
} from '@/shared/ui';
import { type Round, roundsQuery } from '../api/rounds';

const tones: Record<ReturnType<typeof roundPhase>, StatusTone> = {
  planned: 'quiet',
  open: 'active',
  ranking: 'waiting',
  offers: 'active',
  residual: 'waiting',
  started: 'done',
};

export default function RoundCalendarPage() {
  const { t } = useTranslation('announcement');
  const rounds = useQuery(roundsQuery);
  const now = useNow(60_000);
  return (
    <Page title={t('rounds.title')} lead={t('rounds.lead')} width="text">
      <QueryState
        query={rounds}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty title={t('rounds.none')}>{t('rounds.noneExplained')}</Empty>}
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

const useRoundName = () => {
  const { t } = useTranslation('announcement');
  const format = useFormat();
  return (round: Round): string => t(`rounds.${round.season}`, { date: format.date(round.startDate) });
};

function RoundSection({ round }: { round: Round }) {
  const { t } = useTranslation('announcement');
  const roundName = useRoundName();
  const phase = roundPhase(round, useNow(60_000));
  return (
    <Section
      title={roundName(round)}
      actions={<StatusTag tone={tones[phase]}>{t(`rounds.phase.${phase}`)}</StatusTag>}
    >
      <RoundTimeline round={round} />
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
      </Details.Content>
    </Details>
  );
}
