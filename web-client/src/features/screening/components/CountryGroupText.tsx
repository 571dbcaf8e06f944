import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { countryGroupOf } from '../countries';
import type { CvInput } from '../cvForm';

/** The country group follows from the country; it is used in the official statistics (R-EVA-3). */
export function CountryGroupText() {
  const { t } = useTranslation('screening');
  const { control } = useFormContext<CvInput>();
  const country = useWatch({ control, name: 'education.country' });
  return country
    ? t('cv.countryGroup', { group: t(`countryGroup.${countryGroupOf(country)}`) })
    : t('cv.countryExplained');
}
