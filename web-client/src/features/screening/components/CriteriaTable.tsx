import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { Criterion } from '../api/points';
import { EvidenceText, useCriterionText } from '../criterionText';

/** R-SCR-3: each criterion with its unit, points, cap and evidence. */
export function CriteriaTable({ criteria }: { criteria: readonly Criterion[] }) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const criterionText = useCriterionText();
  return (
    <div className="lp-scroll" tabIndex={0} role="region" aria-label={t('scheme.criteria')}>
      <Table data-size="sm" data-color="neutral" className="lp-table">
        <caption className="lp-visually-hidden">{t('scheme.criteria')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('scheme.for')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="lp-number">
              {t('scheme.points')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('scheme.unit')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="lp-number">
              {t('scheme.cap')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('scheme.evidence')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {criteria.map((criterion) => (
            <Table.Row key={criterion.code}>
              <Table.HeaderCell scope="row">{criterionText(criterion)}</Table.HeaderCell>
              <Table.Cell className="lp-number">{format.points(criterion.pointsPerUnit)}</Table.Cell>
              <Table.Cell>{t(`unit.${criterion.unit}`)}</Table.Cell>
              <Table.Cell className="lp-number">{format.points(criterion.cap)}</Table.Cell>
              <Table.Cell>
                <EvidenceText textKey={criterion.evidenceTextKey} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
