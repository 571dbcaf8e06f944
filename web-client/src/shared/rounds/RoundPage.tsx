import { type ReactNode, useId } from 'react';
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { Empty, Page, QueryState } from '@/shared/ui';
import { allRoundsQuery, currentRound, type Round } from './rounds';
import { useRoundName } from './useRoundName';

interface RoundPageProps {
  title: string;
  lead?: ReactNode;
  /** The round in the address; without it, the one that is under way. */
  roundId: string | undefined;
  /** Another round is chosen; left out where the page is about one thing in the round. */
  onChoose?: (roundId: string) => void;
  width?: 'text' | 'full';
  children: (round: Round) => ReactNode;
}

/** A page about one round, with the others one choice away. */
export function RoundPage({ title, lead, roundId, onChoose, width = 'full', children }: RoundPageProps) {
  const { t } = useTranslation('common');
  const rounds = useQuery(allRoundsQuery);
  const now = useNow(60_000);
  const items = rounds.data?.items ?? [];
  const round = roundId ? items.find(({ id }) => id === roundId) : currentRound(items, now);
  return (
    <Page
      title={title}
      lead={lead}
      width={width}
      actions={
        onChoose && round && items.length > 1 ? (
          <RoundChoice rounds={items} chosen={round.id} onChoose={onChoose} />
        ) : null
      }
    >
      <QueryState
        query={rounds}
        isEmpty={() => round === undefined}
        empty={<Empty title={t('round.none')}>{t('round.noneExplained')}</Empty>}
      >
        {() => (round ? children(round) : null)}
      </QueryState>
    </Page>
  );
}

interface RoundChoiceProps {
  rounds: readonly Round[];
  chosen: string;
  onChoose: (roundId: string) => void;
}

function RoundChoice({ rounds, chosen, onChoose }: RoundChoiceProps) {
  const { t } = useTranslation('common');
  const roundName = useRoundName();
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{t('round.choose')}</Label>
      <Select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {rounds.map((round) => (
          <Select.Option key={round.id} value={round.id}>
            {roundName(round)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
