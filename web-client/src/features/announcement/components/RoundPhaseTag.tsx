import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { type RoundCalendar, roundPhase, StatusTag, type StatusTone } from '@/shared/ui';

const tones: Record<ReturnType<typeof roundPhase>, StatusTone> = {
  planned: 'quiet',
  open: 'active',
  ranking: 'waiting',
  offers: 'active',
  residual: 'waiting',
  started: 'done',
};

/** Where a round stands, in the words of those who take part. */
export function RoundPhaseTag({ round }: { round: RoundCalendar }) {
  const { t } = useTranslation('announcement');
  const phase = roundPhase(round, useNow(60_000));
  return <StatusTag tone={tones[phase]}>{t(`rounds.phase.${phase}`)}</StatusTag>;
}
