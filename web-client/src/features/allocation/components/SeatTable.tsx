import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { seatKinds } from '@/shared/specialties';
import { type SeatCounts, sumOf } from '../api/quota';

interface Line {
  id: string;
  name: string;
  seats: SeatCounts;
  notAdvertised?: number;
}

/** Who has how many seats of each kind. */
export function SeatTable({
  caption,
  lines,
  withReports = false,
}: {
  caption: string;
  lines: readonly Line[];
  withReports?: boolean;
}) {
  const { t } = useTranslation('allocation');
  const format = useFormat();
  const sum = sumOf(lines.map(({ seats }) => seats));
  const total = (seats: SeatCounts): number => seatKinds.reduce((all, kind) => all + (seats[kind] ?? 0), 0);
  const cells = (seats: SeatCounts, notAdvertised: number) => (
    <>
      {seatKinds.map((kind) => (
        <Table.Cell key={kind} className="lp-number">
          {format.number(seats[kind] ?? 0)}
        </Table.Cell>
      ))}
      <Table.Cell className="lp-number">
        <strong>{format.number(total(seats))}</strong>
      </Table.Cell>
      {withReports ? <Table.Cell className="lp-number">{format.number(notAdvertised)}</Table.Cell> : null}
    </>
  );
  return (
    <div className="lp-scroll" tabIndex={0} role="region" aria-label={caption}>
      <Table data-size="sm" data-color="neutral" className="lp-table">
        <caption className="lp-visually-hidden">{caption}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('table.name')}</Table.HeaderCell>
            {seatKinds.map((kind) => (
              <Table.HeaderCell key={kind} scope="col" className="lp-number">
                {t(`kind.${kind}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell scope="col" className="lp-number">
              {t('table.total')}
            </Table.HeaderCell>
            {withReports ? (
              <Table.HeaderCell scope="col" className="lp-number">
                {t('table.notAdvertised')}
              </Table.HeaderCell>
            ) : null}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {lines.map(({ id, name, seats, notAdvertised = 0 }) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
              {cells(seats, notAdvertised)}
            </Table.Row>
          ))}
          {lines.length > 1 ? (
            <Table.Row>
              <Table.HeaderCell scope="row">{t('table.sum')}</Table.HeaderCell>
              {cells(
                sum,
                lines.reduce((all, { notAdvertised = 0 }) => all + notAdvertised, 0),
              )}
            </Table.Row>
          ) : null}
        </Table.Body>
      </Table>
    </div>
  );
}
