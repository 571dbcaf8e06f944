import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { isWithheld, type Statistics } from '../api/statistics';

/** What is not shown to this reader, or not yet, and why. Nothing for those who see everything. */
export function HiddenFigures({ statistics }: { statistics: Statistics }) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const { scope, withheld } = statistics;
  if (scope === 'nation' && withheld.length === 0) return null;
  return (
    <Alert data-color="info">
      {withheld.map(({ figures, until }) => (
        <Paragraph key={figures}>{t(`withheld.${figures}`, { until: format.momentInText(until) })}</Paragraph>
      ))}
      {scope === 'nation' ? null : <OutsidersRule statistics={statistics} />}
    </Alert>
  );
}

/** R-EVA-7: of the country, outsiders see nothing about few. */
function OutsidersRule({ statistics }: { statistics: Statistics }) {
  const { t } = useTranslation('evaluation');
  const isHiding =
    !isWithheld(statistics, 'applicants') &&
    Object.values(statistics.nation).some((figure) => figure === null);
  return (
    <>
      <Paragraph>{t('hidden.scope')}</Paragraph>
      <Paragraph>{t('hidden.countryGroups')}</Paragraph>
      {isHiding ? (
        <Paragraph>{t('hidden.some', { count: statistics.smallestShown ?? 0 })}</Paragraph>
      ) : (
        <Paragraph>{t('hidden.rule', { count: statistics.smallestShown ?? 0 })}</Paragraph>
      )}
    </>
  );
}
