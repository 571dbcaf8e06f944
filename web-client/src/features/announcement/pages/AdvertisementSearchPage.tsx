import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { AppLink, Empty, Page, QueryState, StatusTag } from '@/shared/ui';
import { type DataColumn, DataTable, ListTools, useListState, usePagedList } from '@/shared/ui/table';
import { type AdvertisementRow, searchAdvertisements } from '../api/advertisements';

const kinds = ['ordinary', 'combined'] as const;

const seats = (row: AdvertisementRow): number => row.groups.reduce((sum, group) => sum + group.seats, 0);

export default function AdvertisementSearchPage() {
  const { t } = useTranslation('announcement');
  const format = useFormat();
  const state = useListState();
  const search = {
    query: state.query,
    kinds: kinds.filter((kind) => state.filters['kind']?.includes(kind)),
    sort: state.sort ? `${state.sort.descending ? '-' : ''}${state.sort.id}` : null,
  };
  const { query, list } = usePagedList(['advertisements', search], (after) =>
    searchAdvertisements(search, after),
  );

  const columns = useMemo<DataColumn<AdvertisementRow>[]>(
    () => [
      { id: 'title', header: t('search.advertisement'), value: (row) => row.title },
      { id: 'employer', header: t('search.employer'), value: (row) => row.employerName },
      {
        id: 'kind',
        header: t('search.kind'),
        unsortable: true,
        value: (row) => row.groups.map((group) => group.kind).join(),
        cell: (row) => (
          <span className="lp-tags">
            {kinds
              .filter((kind) => row.groups.some((group) => group.kind === kind))
              .map((kind) => (
                <StatusTag key={kind} tone={kind === 'combined' ? 'active' : 'quiet'}>
                  {t(`kind.${kind}`)}
                </StatusTag>
              ))}
          </span>
        ),
      },
      { id: 'seats', header: t('search.seats'), isNumber: true, value: seats },
      {
        id: 'deadline',
        header: t('search.deadline'),
        value: (row) => row.applicationDeadline,
        cell: (row) => format.shortMoment(row.applicationDeadline),
      },
    ],
    [t, format],
  );

  return (
    <Page title={t('search.title')} lead={t('search.lead')}>
      <ListTools
        state={state}
        searchLabel={t('search.label')}
        filters={[
          {
            id: 'kind',
            label: t('search.kind'),
            options: kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
          },
        ]}
      />
      <QueryState query={query}>
        {() => (
          <DataTable
            {...list}
            caption={t('search.title')}
            columns={columns}
            rowId={(row) => row.id}
            state={state}
            isServerSorted
            rowLink={(row, text) => (
              <AppLink to="/advertisements/$advertisementId" params={{ advertisementId: row.id }}>
                {text}
              </AppLink>
            )}
            empty={<Empty title={t('search.none')}>{t('search.noneExplained')}</Empty>}
          />
        )}
      </QueryState>
    </Page>
  );
}
