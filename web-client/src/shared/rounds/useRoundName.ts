import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { Round } from './rounds';

/** «Høstrunden, start 1. mars 2019». */
export const useRoundName = (): ((round: Pick<Round, 'season' | 'startDate'>) => string) => {
  const { t } = useTranslation('common');
  const format = useFormat();
  return useCallback(
    (round) => t(`round.${round.season}`, { date: format.date(round.startDate) }),
    [t, format],
  );
};
