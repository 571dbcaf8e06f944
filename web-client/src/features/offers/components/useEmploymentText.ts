import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { Offer } from '../api/offers';

type Outline = NonNullable<Offer['accepting']>['employments'][number];

/** Employments that an acceptance leads to, short for a card and whole for the review (R-OFF-9). */
export const useEmploymentText = () => {
  const { t } = useTranslation('offers');
  const format = useFormat();

  const period = ({ start, end }: { start: string; end?: string | null | undefined }): string =>
    end
      ? t('period', { start: format.date(start), end: format.date(end) })
      : t('periodFrom', { start: format.date(start) });

  const sentence = ({ part, employerName, start, end }: Outline): string => {
    const dates = { start: format.date(start), end: format.date(end ?? start) };
    if (part === 'hospital') return t('accept.hospital', { employer: employerName, ...dates });
    if (part === 'municipality')
      return employerName
        ? t('accept.municipality', { employer: employerName, ...dates })
        : t('accept.municipalityLater', dates);
    return employerName
      ? t('accept.laterPosition', { employer: employerName, ...dates })
      : t('accept.laterPositionUnnamed', dates);
  };
  return { period, sentence };
};
