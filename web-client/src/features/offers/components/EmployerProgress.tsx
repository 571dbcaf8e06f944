import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { Empty, Section, StatusTag } from '@/shared/ui';
import { type DataColumn, DataTable, ListTools, useListState } from '@/shared/ui/table';
import type { EmployerPreview } from '../api/offerRounds';

interface EmployerProgressProps {
  employers: readonly EmployerPreview[];
}

const unsigned = ({ groups }: EmployerPreview): number =>
  groups.filter(({ rankingSigned }) => !rankingSigned).length;
const seats = ({ groups }: EmployerPreview): number => groups.reduce((sum, group) => sum + group.seats, 0);

/** Every employer: rankings signed, seats filled, and what goes out next. */
export function EmployerProgress({ employers }: EmployerProgressProps) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const state = useListState();
  const columns = useMemo<DataColumn<EmployerPreview>[]>(
    () => [
      { id: 'employer', header: t('ours.employer'), value: (row) => row.employerName },
      {
        id: 'rankings',
        header: t('employers.rankings'),
        value: (row) => -unsigned(row),
        cell: (row) =>
          unsigned(row) === 0 ? (
            <StatusTag tone="done">{t('employers.allSigned')}</StatusTag>
          ) : (
            <StatusTag tone="late">{t('employers.unsigned', { count: unsigned(row) })}</StatusTag>
          ),
      },
      { id: 'seats', header: t('employers.seats'), isNumber: true, value: seats },
      {
        id: 'filled',
        header: t('employers.filled'),
        isNumber: true,
        value: (row) => seats(row) - row.freeSeats,
        cell: (row) => format.number(seats(row) - row.freeSeats),
      },
      { id: 'free', header: t('employers.free'), isNumber: true, value: (row) => row.freeSeats },
      { id: 'offers', header: t('employers.next'), isNumber: true, value: (row) => row.offers },
    ],
    [t, format],
  );
  const sought = state.query.toLocaleLowerCase('nb');
  return (
    <Section title={t('employers.title')}>
      <ListTools state={state} searchLabel={t('employers.search')} />
      {employers.length === 0 ? (
        <Empty title={t('employers.none')}>{t('employers.noneExplained')}</Empty>
      ) : (
        <DataTable
          caption={t('employers.title')}
          columns={columns}
          rows={employers.filter((row) => row.employerName.toLocaleLowerCase('nb').includes(sought))}
          rowId={(row) => row.employerId}
          state={state}
          empty={<Empty title={t('ours.noneFound')} />}
        />
      )}
    </Section>
  );
}
