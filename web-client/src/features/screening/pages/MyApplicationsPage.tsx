import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { useFormat } from '@/shared/format';
import { AppLink, ButtonLink, Deadline, Empty, Page, QueryState, StatusTag } from '@/shared/ui';
import { allRoundsQuery } from '@/shared/rounds';
import { type DataColumn, DataTable, ListTools, useListState } from '@/shared/ui/table';
import { type MyApplication, myApplicationsQuery } from '../api/applications';
import { applicationState } from '../applicationState';
import '../screening.css';

const states = ['open', 'assessed', 'offers', 'over', 'withdrawn'] as const;

export default function MyApplicationsPage() {
  const { t } = useTranslation('screening');
  const applications = useQuery(myApplicationsQuery);
  return (
    <Page
      title={t('applications.title')}
      lead={t('applications.lead')}
      actions={
        <ButtonLink to="/advertisements" variant="secondary">
          {t('applications.find')}
        </ButtonLink>
      }
    >
      <QueryState
        query={applications}
        isEmpty={(items) => items.length === 0}
        empty={
          <Empty
            title={t('applications.none')}
            action={<ButtonLink to="/advertisements">{t('applications.find')}</ButtonLink>}
          >
            {t('applications.noneExplained')}
          </Empty>
        }
      >
        {(items) => <ApplicationTable rows={items} />}
      </QueryState>
    </Page>
  );
}

function ApplicationTable({ rows }: { rows: readonly MyApplication[] }) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const state = useListState();
  const now = useNow(30_000);
  const rounds = useQuery(allRoundsQuery);
  const minute = Math.floor(now.getTime() / 60_000);

  const shown = useMemo(() => {
    const wanted = state.filters['state'] ?? [];
    const search = state.query.toLocaleLowerCase('nb');
    return rows
      .map((row) => ({
        ...row,
        stand: applicationState(
          row,
          rounds.data?.items.find(({ id }) => id === row.roundId),
          new Date(minute * 60_000),
        ),
      }))
      .filter(({ stand }) => wanted.length === 0 || wanted.includes(stand.state))
      .filter((row) =>
        `${row.advertisementTitle} ${row.employerName}`.toLocaleLowerCase('nb').includes(search),
      );
  }, [rows, rounds.data, state.filters, state.query, minute]);

  const columns = useMemo<DataColumn<(typeof shown)[number]>[]>(
    () => [
      {
        id: 'advertisement',
        header: t('applications.advertisement'),
        value: (row) => row.advertisementTitle,
      },
      { id: 'employer', header: t('applications.employer'), value: (row) => row.employerName },
      {
        id: 'state',
        header: t('applications.state'),
        value: (row) => t(`applicationState.${row.stand.state}`),
        cell: (row) => (
          <StatusTag tone={row.stand.tone}>{t(`applicationState.${row.stand.state}`)}</StatusTag>
        ),
      },
      {
        id: 'wishes',
        header: t('application.wishes'),
        unsortable: true,
        value: (row) => row.groups.map((name, place) => `${place + 1}. ${name}`).join(', '),
      },
      {
        id: 'deadline',
        header: t('applications.deadline'),
        value: (row) => row.deadline,
        cell: (row) => (row.open ? <Deadline at={row.deadline} /> : format.shortMoment(row.deadline)),
      },
      {
        id: 'points',
        header: t('applications.points'),
        isNumber: true,
        value: (row) => row.totalPoints,
        cell: (row) => (
          <AppLink
            to="/applications/$applicationId"
            params={{ applicationId: row.id }}
            hash="points"
            aria-label={t('applications.pointsOf', { points: format.points(row.totalPoints) })}
          >
            {format.points(row.totalPoints)}
          </AppLink>
        ),
      },
      {
        id: 'receipt',
        header: t('applications.receipt'),
        value: (row) => row.receiptNumber,
        cell: (row) => (
          <AppLink to="/applications/$applicationId/receipt" params={{ applicationId: row.id }}>
            {row.receiptNumber}
          </AppLink>
        ),
      },
    ],
    [t, format],
  );

  return (
    <>
      <ListTools
        state={state}
        searchLabel={t('applications.search')}
        filters={[
          {
            id: 'state',
            label: t('applications.state'),
            options: states.map((value) => ({ value, label: t(`applicationState.${value}`) })),
          },
        ]}
      />
      <DataTable
        caption={t('applications.title')}
        columns={columns}
        rows={shown}
        rowId={(row) => row.id}
        state={state}
        rowLink={(row, text) => (
          <AppLink to="/applications/$applicationId" params={{ applicationId: row.id }}>
            {text}
          </AppLink>
        )}
        empty={<Empty title={t('applications.noneMatch')}>{t('applications.noneMatchExplained')}</Empty>}
      />
    </>
  );
}
