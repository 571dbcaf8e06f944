import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { SeatKind } from '@/shared/specialties';
import { StatusTag } from '@/shared/ui';
import type { SeatCounts } from '../api/quota';

interface SumTableProps {
  kinds: readonly SeatKind[];
  whole: SeatCounts;
  given: SeatCounts;
}

/** R-ALL-2, R-ALL-4: to distribute, distributed, left – which is to be nothing. */
export function SumTable({ kinds, whole, given }: SumTableProps) {
  const { t } = useTranslation('allocation');
  const format = useFormat();
  return (
    <div className="lp-scroll" tabIndex={0} role="region" aria-label={t('sum.title')}>
      <Table data-size="sm" data-color="neutral" className="lp-table">
        <caption className="lp-visually-hidden">{t('sum.title')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('sum.kind')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="lp-number">
              {t('sum.whole')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className="lp-number">
              {t('sum.given')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className="lp-number">
              {t('sum.left')}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {kinds.map((kind) => {
            const [had = 0, placed = 0] = [whole[kind], given[kind]];
            const left = had - placed;
            return (
              <Table.Row key={kind}>
                <Table.HeaderCell scope="row">{t(`kind.${kind}`)}</Table.HeaderCell>
                <Table.Cell className="lp-number">{format.number(had)}</Table.Cell>
                <Table.Cell className="lp-number">{format.number(placed)}</Table.Cell>
                <Table.Cell className="lp-number">
                  <StatusTag tone={left === 0 ? 'done' : left > 0 ? 'waiting' : 'late'}>
                    {left === 0
                      ? t('sum.none')
                      : left > 0
                        ? t('sum.some', { count: left, formatted: format.number(left) })
                        : t('sum.tooMany', { count: -left, formatted: format.number(-left) })}
                  </StatusTag>
                </Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </div>
  );
}
