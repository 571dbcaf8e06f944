import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Statistics } from '../api/statistics';

/** R-EVA-7: what is not shown to this reader, and why. Nothing for those who see everything. */
export function HiddenFigures({ statistics }: { statistics: Statistics }) {
  const { t } = useTranslation('evaluation');
  if (statistics.scope === 'nation') return null;
  const isHiding = Object.values(statistics.nation).some((figure) => figure === null);
  return (
    <Alert data-color="info">
      <Paragraph>{t('hidden.scope')}</Paragraph>
      <Paragraph>{t('hidden.countryGroups')}</Paragraph>
      {isHiding ? (
        <Paragraph>{t('hidden.some', { count: statistics.smallestShown ?? 0 })}</Paragraph>
      ) : (
        <Paragraph>{t('hidden.rule', { count: statistics.smallestShown ?? 0 })}</Paragraph>
      )}
    </Alert>
  );
}
