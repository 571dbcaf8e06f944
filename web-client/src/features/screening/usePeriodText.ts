import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';

/** «1. juli 2018 – nå»: a period of work, or the days a line of points is about. */
export const usePeriodText = () => {
  const { t } = useTranslation('screening');
  const format = useFormat();
  return useCallback(
    (from: string | null | undefined, to: string | null | undefined): string => {
      if (!from) return t('period.unknown');
      return to
        ? t('period.between', { from: format.numericDate(from), to: format.numericDate(to) })
        : t('period.since', { from: format.numericDate(from) });
    },
    [t, format],
  );
};
