import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { Plan } from '../api/plans';

const monthsInYear = 12;

export const usePlanText = () => {
  const { t } = useTranslation('education-plan');
  const format = useFormat();
  /** «18 måneder», or «6,5 år» when it is long. */
  const length = (months: number): string =>
    months >= 2 * monthsInYear
      ? t('length.years', {
          count: months / monthsInYear,
          formatted: format.number(months / monthsInYear, months % monthsInYear === 0 ? 0 : 1),
        })
      : t('length.months', { count: months });
  const wholeLength = (plan: Plan): string =>
    length(plan.stages.reduce((sum, { months }) => sum + months, 0));
  const kind = (plan: Plan): string =>
    plan.specialty ? t('kind.combined', { specialty: t(`specialty.${plan.specialty}`) }) : t('kind.ordinary');
  return { length, wholeLength, kind };
};
