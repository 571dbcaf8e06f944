import { useMemo } from 'react';
import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { RoundPage } from '@/shared/rounds';
import { AppLink, Empty, QueryState } from '@/shared/ui';
import { type DataColumn, DataTable, useListState, usePagedList } from '@/shared/ui/table';
import { employerNamesQuery, type LogEntry, readLog } from '../api/roundLog';
import { LogVerification } from '../components/LogVerification';

/** Everything that has happened to the offers of a round, in order; the truth that the other pages are read from (ADR 5). */
export default function RoundLogPage() {
  const { t } = useTranslation('offers');
  const { roundId } = useParams({ from: '/rounds/$roundId/log' });
  const navigate = useNavigate();
  return (
    <RoundPage
      title={t('log.title')}
      lead={t('log.lead')}
      roundId={roundId}
      onChoose={(chosen) => void navigate({ to: '/rounds/$roundId/log', params: { roundId: chosen } })}
    >
      {(round) => (
        <div key={round.id}>
          <Paragraph>
            <AppLink to="/rounds/$roundId/offer-rounds" params={{ roundId: round.id }}>
              {t('release.toDashboard')}
            </AppLink>
          </Paragraph>
          <LogVerification roundId={round.id} />
          <LogTable roundId={round.id} />
        </div>
      )}
    </RoundPage>
  );
}

/** Enough of an id to tell things apart and find them again; the log holds no names. */
const reference = (id: string | null | undefined): string | null => (id ? id.slice(-6).toUpperCase() : null);

function LogTable({ roundId }: { roundId: string }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const state = useListState();
  const names = useQuery(employerNamesQuery).data;
  const { query, list } = usePagedList(['log', roundId], (after) => readLog(roundId, after));
  const columns = useMemo<DataColumn<LogEntry>[]>(
    () => [
      {
        id: 'entry',
        header: t('log.entry'),
        unsortable: true,
        value: (entry) => entry.sequence,
        cell: (entry) => `${format.number(entry.sequence)}. ${t(`log.kind.${entry.kind}`)}`,
      },
      {
        id: 'at',
        header: t('log.at'),
        unsortable: true,
        value: (entry) => entry.at,
        cell: (entry) => format.shortMoment(entry.at),
      },
      {
        id: 'number',
        header: t('ours.number'),
        unsortable: true,
        isNumber: true,
        value: (entry) => entry.number ?? null,
      },
      {
        id: 'employer',
        header: t('ours.employer'),
        unsortable: true,
        value: (entry) => (entry.employerId ? (names?.get(entry.employerId) ?? null) : null),
      },
      {
        id: 'what',
        header: t('log.what'),
        unsortable: true,
        value: (entry) => entry.label ?? null,
        cell: (entry) =>
          [
            entry.label ? t(`label.${entry.label}`) : null,
            typeof entry.seats === 'number' ? t('log.seats', { count: entry.seats }) : null,
          ]
            .filter(Boolean)
            .join(' · ') || '–',
      },
      {
        id: 'person',
        header: t('log.person'),
        unsortable: true,
        value: (entry) => reference(entry.personId),
      },
      { id: 'offer', header: t('log.offer'), unsortable: true, value: (entry) => reference(entry.offerId) },
      {
        id: 'reason',
        header: t('log.reason'),
        unsortable: true,
        value: (entry) => entry.reason ?? null,
        cell: (entry) => <span className="lp-nowrap">{entry.reason ?? '–'}</span>,
      },
    ],
    [t, format, names],
  );
  return (
    <QueryState query={query}>
      {() => (
        <DataTable
          {...list}
          caption={t('log.title')}
          columns={columns}
          rowId={(entry) => String(entry.sequence)}
          state={state}
          isServerSorted
          empty={<Empty title={t('log.none')}>{t('log.noneExplained')}</Empty>}
        />
      )}
    </QueryState>
  );
}
