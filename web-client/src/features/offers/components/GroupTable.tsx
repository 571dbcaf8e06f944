import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty, Section, StatusTag } from '@/shared/ui';
import { type DataColumn, DataTable, ListTools, useListState } from '@/shared/ui/table';
import type { EmployerPreview, Preview } from '../api/offerRounds';

type Row = EmployerPreview['groups'][number] & { employerName: string };

/** Every position group of the round, with its free seats and the offers that would go out. */
export function GroupTable({ preview }: { preview: Preview }) {
  const { t } = useTranslation('offers');
  const state = useListState();
  const columns = useMemo<DataColumn<Row>[]>(
    () => [
      { id: 'employer', header: t('ours.employer'), value: (row) => row.employerName },
      { id: 'group', header: t('ours.group'), value: (row) => row.groupName },
      {
        id: 'kind',
        header: t('residual.kind'),
        value: (row) => row.kind,
        cell: (row) => (
          <StatusTag tone={row.kind === 'combined' ? 'active' : 'quiet'}>{t(`kind.${row.kind}`)}</StatusTag>
        ),
      },
      {
        id: 'ranking',
        header: t('groups.ranking'),
        value: (row) => Number(row.rankingSigned),
        cell: (row) =>
          row.rankingSigned ? (
            <StatusTag tone="done">{t('groups.signed')}</StatusTag>
          ) : (
            <StatusTag tone="late">{t('groups.unsigned')}</StatusTag>
          ),
      },
      { id: 'seats', header: t('employers.seats'), isNumber: true, value: (row) => row.seats },
      { id: 'free', header: t('employers.free'), isNumber: true, value: (row) => row.freeSeats },
      { id: 'offers', header: t('employers.next'), isNumber: true, value: (row) => row.offers },
    ],
    [t],
  );
  const rows = useMemo(
    () =>
      preview.employers.flatMap(({ employerName, groups }) =>
        groups.map((group): Row => ({ ...group, employerName })),
      ),
    [preview],
  );
  const sought = state.query.toLocaleLowerCase('nb');
  const chosen = state.filters['ranking'] ?? [];
  const isShown = (row: Row): boolean =>
    `${row.employerName} ${row.groupName}`.toLocaleLowerCase('nb').includes(sought) &&
    (chosen.length === 0 || chosen.includes(row.rankingSigned ? 'signed' : 'unsigned'));
  return (
    <Section title={t('groups.title')}>
      <ListTools
        state={state}
        searchLabel={t('groups.search')}
        filters={[
          {
            id: 'ranking',
            label: t('groups.ranking'),
            options: (['signed', 'unsigned'] as const).map((value) => ({
              value,
              label: t(`groups.${value}`),
            })),
          },
        ]}
      />
      <DataTable
        caption={t('groups.title')}
        columns={columns}
        rows={rows.filter(isShown)}
        rowId={(row) => row.groupId}
        state={state}
        empty={<Empty title={t('ours.noneFound')} />}
      />
    </Section>
  );
}
