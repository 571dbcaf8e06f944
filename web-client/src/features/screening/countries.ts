import { compareText } from '@/shared/format';
import type { Language } from '@/shared/i18n';
import type { CountryGroup } from './api/cv';

/** ISO 3166 alpha-2: the states a medical education can be from. */
const codes = (
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ ' +
  'DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI ' +
  'NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ ' +
  'TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VC VE VN VU WS XK YE ZA ZM ZW'
).split(' ');

/** EEA states besides Norway. The United Kingdom left with the EU; Switzerland never joined. */
const eea = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

export const countryGroupOf = (code: string): CountryGroup =>
  code === 'NO' ? 'norway' : eea.has(code) ? 'eea' : 'outsideEea';

/** Names in the person's language; browsers carry bokmål, and names of countries are the same in nynorsk but for a few. */
const namesIn = (language: Language): Intl.DisplayNames =>
  new Intl.DisplayNames(language === 'en' ? 'en' : 'nb', { type: 'region' });

export const countryName = (code: string, language: Language): string => {
  try {
    return namesIn(language).of(code) ?? code;
  } catch {
    return code; // Not a code at all: shown as it was written.
  }
};

/** Norway first, where most have studied, then by name. */
export const countryOptions = (language: Language): { value: string; label: string }[] => {
  const names = namesIn(language);
  const others = codes
    .filter((code) => code !== 'NO')
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => compareText(a.label, b.label));
  return [{ value: 'NO', label: names.of('NO') ?? 'NO' }, ...others];
};
