import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { Empty } from '@/shared/ui';
import { Chart } from '@/shared/ui/chart/Chart';
import { type DataColumn, DataTable, ListTools, useListState } from '@/shared/ui/table';
import type { EmployerFigures } from '../api/statistics';

const figures = ['applicants', 'seats', 'seatsNotAdvertised', 'offers', 'hired', 'residualSeats'] as const;

/** Seats filled and left over, employer by employer; every figure in the table below. */
export function EmployerStatistics({ employers }: { employers: readonly EmployerFigures[] }) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const state = useListState();
  const columns = useMemo<DataColumn<EmployerFigures>[]>(
    () => [
      { id: 'employer', header: t('employers.header'), value: (row) => row.employerName },
      ...figures.map((figure) => ({
        id: figure,
        header: t(`totals.${figure}`),
        isNumber: true,
        value: (row: EmployerFigures) => row[figure] ?? null,
        cell: (row: EmployerFigures) => {
          const value = row[figure];
          return typeof value === 'number' ? format.number(value) : t('withheld.figure');
        },
        hiddenAtFirst: figure === 'seatsNotAdvertised',
      })),
    ],
    [t, format],
  );
  const full = employers.filter(({ seats, hired }) => seats > 0 && hired >= seats).length;
  const sought = state.query.toLocaleLowerCase('nb');
  return (
    <>
      <Chart
        caption={t('employers.caption', { count: employers.length, full: format.number(full) })}
        rowHeader={t('employers.header')}
        rows={employers.map((row) => ({
          label: row.employerName,
          values: { hired: row.hired, free: Math.max(0, row.seats - row.hired) },
        }))}
        series={[
          { key: 'hired', label: t('employers.filled') },
          { key: 'free', label: t('employers.free') },
        ]}
        stacked
        layout="rows"
        formatValue={(value) => format.number(value)}
      />
      <ListTools state={state} searchLabel={t('employers.search')} />
      <DataTable
        caption={t('employers.title')}
        columns={columns}
        rows={employers.filter(({ employerName }) => employerName.toLocaleLowerCase('nb').includes(sought))}
        rowId={(row) => row.employerId}
        state={state}
        empty={<Empty title={t('employers.noneFound')} />}
      />
    </>
  );
}
