import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { RoundPage } from '@/shared/rounds';
import { Empty, QueryState, StatusTag } from '@/shared/ui';
import { type DataColumn, DataTable, ListTools, useListState } from '@/shared/ui/table';
import { type Marking, markingsQuery } from '../api/lists';
import { seatKinds } from '@/shared/specialties';

/** Which of the employer's applicants are taken, by what kind of position; never by whom (R-OFF-4). */
export default function MarkingsPage() {
  const { t } = useTranslation('offers');
  const { roundId } = useParams({ from: '/rounds/$roundId/markings' });
  const navigate = useNavigate();
  return (
    <RoundPage
      title={t('markings.title')}
      lead={t('markings.lead')}
      roundId={roundId}
      onChoose={(chosen) => void navigate({ to: '/rounds/$roundId/markings', params: { roundId: chosen } })}
    >
      {(round) => <MarkingTable roundId={round.id} startDate={round.startDate} />}
    </RoundPage>
  );
}

function MarkingTable({ roundId, startDate }: { roundId: string; startDate: string }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const state = useListState();
  const markings = useQuery(markingsQuery(roundId));
  const columns = useMemo<DataColumn<Marking>[]>(
    () => [
      { id: 'person', header: t('ours.person'), value: (marking) => marking.personName },
      {
        id: 'label',
        header: t('markings.label'),
        value: (marking) => seatKinds.indexOf(marking.label),
        cell: (marking) => (
          <StatusTag tone={marking.label === 'ordinary' ? 'quiet' : 'active'}>
            {t(`label.${marking.label}`)}
          </StatusTag>
        ),
      },
      {
        id: 'at',
        header: t('markings.at'),
        value: (marking) => marking.markedAt,
        cell: (marking) => format.shortMoment(marking.markedAt),
      },
      {
        id: 'by',
        header: t('markings.by'),
        value: (marking) => Number(marking.bySystem),
        cell: (marking) => t(marking.bySystem ? 'markings.bySystem' : 'markings.byEmployer'),
      },
    ],
    [t, format],
  );
  const sought = state.query.toLocaleLowerCase('nb');
  return (
    <>
      <ListTools state={state} searchLabel={t('markings.search')} />
      <QueryState
        query={markings}
        isEmpty={(rows) => rows.length === 0}
        empty={
          <Empty title={t('markings.none')}>
            {t('markings.noneExplained', { date: format.date(startDate) })}
          </Empty>
        }
      >
        {(rows) => (
          <DataTable
            caption={t('markings.title')}
            columns={columns}
            rows={rows.filter(({ personName }) => personName.toLocaleLowerCase('nb').includes(sought))}
            rowId={(marking) => marking.personId}
            state={state}
            empty={<Empty title={t('markings.noneFound')} />}
          />
        )}
      </QueryState>
    </>
  );
}
