import type { Language } from '@/shared/i18n/languages';

// Nynorsk writes numbers as bokmål does, and browsers always carry the latter.
const locale = (language: Language): string => (language === 'en' ? 'en-GB' : 'nb-NO');

export const formatNumber = (value: number, language: Language, decimals = 0): string =>
  new Intl.NumberFormat(locale(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

export const formatPercent = (share: number, language: Language, decimals = 0): string =>
  new Intl.NumberFormat(locale(language), { style: 'percent', maximumFractionDigits: decimals }).format(
    share,
  );

/** With the decimals it has, at most two. */
export const formatDecimal = (value: number, language: Language): string =>
  new Intl.NumberFormat(locale(language), { maximumFractionDigits: 2 }).format(value);

/** Points travel as whole hundredths: 1250 is «12,5». */
export const formatPoints = (hundredths: number, language: Language): string =>
  formatDecimal(hundredths / 100, language);

const collator = new Intl.Collator('nb', { numeric: true, sensitivity: 'base' });

/** Norwegian order, æ ø å after z. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);
