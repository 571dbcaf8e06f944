import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useClock } from '@/shared/clock';
import { isLanguage, type Language } from '@/shared/i18n/languages';
import { formatDate, formatMoment, formatMomentInText, formatNumericDate, formatShortMoment } from './dates';
import { formatDecimal, formatNumber, formatPercent, formatPoints } from './numbers';

const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const isoDate = /^\d{4}-\d\d-\d\d$/;

/** Formatters in the person's language; a moment of this year, by the server's clock, is written without it. */
export const useFormat = () => {
  const { i18n } = useTranslation();
  const clock = useClock();
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'nb';
  return useMemo(() => {
    const args = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => {
          if (typeof value === 'string' && isoInstant.test(value))
            return [name, formatMomentInText(value, language, clock.now())];
          if (typeof value === 'string' && isoDate.test(value)) return [name, formatDate(value, language)];
          return [name, value];
        }),
      );
    return {
      language,
      /** Values that the server gives for a text: dates as dates are written, the rest as it came. */
      args,
      moment: (instant: string) => formatMoment(instant, language, clock.now()),
      momentInText: (instant: string) => formatMomentInText(instant, language, clock.now()),
      shortMoment: (instant: string) => formatShortMoment(instant, language, clock.now()),
      date: (date: string) => formatDate(date, language),
      numericDate: (date: string) => formatNumericDate(date, language),
      number: (value: number, decimals?: number) => formatNumber(value, language, decimals),
      decimal: (value: number) => formatDecimal(value, language),
      percent: (share: number, decimals?: number) => formatPercent(share, language, decimals),
      points: (hundredths: number) => formatPoints(hundredths, language),
    };
  }, [language, clock]);
};
