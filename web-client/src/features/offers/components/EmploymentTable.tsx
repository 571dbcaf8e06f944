import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { type Round, RoundPage } from '@/shared/rounds';
import { Empty, QueryState } from '@/shared/ui';
import { type DataColumn, DataTable, ListTools, useListState } from '@/shared/ui/table';
import { type Employment, employmentsQuery } from '../api/lists';

const parts = ['hospital', 'municipality', 'laterPosition'] as const;

/** Who is employed at the caller's organisations after a round, in which part, from when to when (R-OFF-9). */
export function EmploymentTable() {
  const { t } = useTranslation('offers');
  const search: Partial<Record<string, string>> = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <RoundPage
      title={t('staff.title')}
      lead={t('staff.lead')}
      roundId={search['round']}
      onChoose={(round) => void navigate({ to: '/employments', search: { round } as never })}
    >
      {(round) => <EmploymentsOfRound key={round.id} round={round} />}
    </RoundPage>
  );
}

function EmploymentsOfRound({ round }: { round: Round }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const state = useListState();
  const employments = useQuery(employmentsQuery(round.id));
  const columns = useMemo<DataColumn<Employment>[]>(
    () => [
      { id: 'person', header: t('staff.person'), value: (row) => row.personName ?? null },
      {
        id: 'part',
        header: t('staff.part'),
        value: (row) => parts.indexOf(row.part),
        cell: (row) => t(`part.${row.part}`),
      },
      {
        id: 'employer',
        header: t('ours.employer'),
        value: (row) => row.employerName ?? null,
        cell: (row) => row.employerName ?? t('employment.chosenLater'),
      },
      {
        id: 'start',
        header: t('staff.start'),
        value: (row) => row.start,
        cell: (row) => format.numericDate(row.start),
      },
      {
        id: 'end',
        header: t('staff.end'),
        value: (row) => row.end ?? null,
        cell: (row) => (row.end ? format.numericDate(row.end) : t('employment.permanent')),
      },
      {
        id: 'percentage',
        header: t('employment.percentage'),
        isNumber: true,
        value: (row) => row.percentage,
        cell: (row) => format.percent(row.percentage / 100),
      },
      {
        id: 'condition',
        header: t('staff.condition'),
        value: (row) => (row.condition === 'none' ? null : row.condition),
        cell: (row) => (row.condition === 'none' ? '–' : t('staff.lis1Completed')),
      },
    ],
    [t, format],
  );
  const sought = state.query.toLocaleLowerCase('nb');
  const chosenParts = state.filters['part'] ?? [];
  const isShown = (row: Employment): boolean =>
    (chosenParts.length === 0 || chosenParts.includes(row.part)) &&
    `${row.personName ?? ''} ${row.employerName ?? ''}`.toLocaleLowerCase('nb').includes(sought);
  return (
    <>
      <ListTools
        state={state}
        searchLabel={t('staff.search')}
        filters={[
          {
            id: 'part',
            label: t('staff.part'),
            options: parts.map((part) => ({ value: part, label: t(`part.${part}`) })),
          },
        ]}
      />
      <QueryState
        query={employments}
        isEmpty={(rows) => rows.length === 0}
        empty={<Empty title={t('staff.none')}>{t('staff.noneExplained')}</Empty>}
      >
        {(rows) => (
          <DataTable
            caption={t('staff.title')}
            columns={columns}
            rows={rows.filter(isShown)}
            rowId={(row) => row.id}
            state={state}
            empty={<Empty title={t('staff.noneFound')} />}
          />
        )}
      </QueryState>
    </>
  );
}
