import { useTranslation } from 'react-i18next';
import { StatusTag, type StatusTone } from '@/shared/ui';
import type { Ranking } from '../api/rankings';

const tones: Record<Ranking['state'], StatusTone> = {
  empty: 'waiting',
  draft: 'waiting',
  concurred: 'active',
  signed: 'done',
};

/** How far a ranking has come, in words. */
export function RankingStateTag({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation('screening');
  // Frozen as it stood when offers began, without a signature: nobody is offered from it.
  const isLate = ranking.frozen && !ranking.signature;
  return (
    <StatusTag tone={isLate ? 'late' : tones[ranking.state]}>
      {isLate
        ? t('rankingState.late')
        : t(`rankingState.${ranking.state}`, { count: ranking.entries.length })}
    </StatusTag>
  );
}
