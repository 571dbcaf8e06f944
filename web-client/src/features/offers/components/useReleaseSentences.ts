import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { Preview } from '../api/offerRounds';

/** The server's preview of a release as full sentences: who gets how many, who gets none and why, and by when they answer. */
export const useReleaseSentences = (preview: Preview): string[] => {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const offering = preview.employers.filter(({ offers }) => offers > 0).length;
  const unsigned = preview.employers.flatMap(({ groups }) =>
    groups.filter(({ rankingSigned, freeSeats }) => !rankingSigned && freeSeats > 0),
  );
  return [
    t('release.offers', { count: preview.offers }),
    t('release.applicants', { count: preview.applicants }),
    t('release.employers', { count: offering }),
    ...(preview.uncovered > 0
      ? [t('release.uncovered', { count: preview.uncovered, free: preview.freeSeats })]
      : [t('release.allCovered')]),
    ...(unsigned.length > 0 ? [t('release.unsigned', { count: unsigned.length })] : []),
    t('release.respondBy', {
      moment: format.momentInText(preview.responseDeadline),
      count: preview.workingDays,
    }),
    t('release.markBy', { moment: format.momentInText(preview.markingDeadline) }),
    t('release.sameInstant'),
  ];
};
