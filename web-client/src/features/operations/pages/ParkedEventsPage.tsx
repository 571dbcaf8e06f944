import { useMemo } from 'react';
import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { asProblem, useRefresh } from '@/shared/http';
import { Empty, Facts, Page, ProblemPanel, QueryState } from '@/shared/ui';
import { type DataColumn, DataTable, ListTools, useListState, usePagedList } from '@/shared/ui/table';
import { listParkedEvents, type ParkedEvent, retryParkedEvent } from '../api/operations';

export default function ParkedEventsPage() {
  const { t } = useTranslation('operations');
  const format = useFormat();
  const state = useListState();
  const isResolved = state.filters['state']?.[0] === 'resolved';
  const { query, list } = usePagedList(['parked-events', isResolved], (after) =>
    listParkedEvents(isResolved, after),
  );
  const columns = useMemo<DataColumn<ParkedEvent>[]>(
    () => [
      { id: 'event', header: t('parked.event'), unsortable: true, value: (row) => row.eventName },
      { id: 'handler', header: t('parked.handler'), unsortable: true, value: (row) => row.handler },
      {
        id: 'attempts',
        header: t('parked.attempts'),
        unsortable: true,
        isNumber: true,
        value: (row) => row.attempts,
      },
      {
        id: 'at',
        header: isResolved ? t('parked.resolvedAt') : t('parked.at'),
        unsortable: true,
        value: (row) => row.resolvedAt ?? row.parkedAt,
        cell: (row) => format.shortMoment(row.resolvedAt ?? row.parkedAt),
      },
    ],
    [t, format, isResolved],
  );
  return (
    <Page title={t('parked.title')} lead={t('parked.lead')}>
      <ListTools
        state={state}
        filters={[
          {
            id: 'state',
            label: t('parked.state'),
            options: [{ value: 'resolved', label: t('parked.state.resolved') }],
          },
        ]}
      />
      <QueryState query={query}>
        {() => (
          <DataTable
            {...list}
            caption={t('parked.title')}
            columns={columns}
            rowId={(row) => row.id}
            state={state}
            isServerSorted
            detail={(row) => <ParkedEventDetail key={row.id} parked={row} />}
            empty={
              isResolved ? (
                <Empty title={t('parked.noneResolved')} />
              ) : (
                <Empty title={t('parked.none')}>{t('parked.noneExplained')}</Empty>
              )
            }
          />
        )}
      </QueryState>
    </Page>
  );
}

function ParkedEventDetail({ parked }: { parked: ParkedEvent }) {
  const { t } = useTranslation('operations');
  const format = useFormat();
  const refresh = useRefresh();
  const retry = useMutation({
    mutationFn: () => retryParkedEvent(parked.id),
    onSettled: () => refresh('parked-events'),
  });
  return (
    <>
      <Facts
        items={[
          [t('parked.event'), parked.eventName],
          [t('parked.handler'), parked.handler],
          [t('parked.at'), format.moment(parked.parkedAt)],
          [t('parked.attempts'), format.number(parked.attempts)],
          [
            t('parked.error'),
            <code key="error" className="lp-code">
              {parked.error}
            </code>,
          ],
        ]}
      />
      {retry.error ? <ProblemPanel problem={asProblem(retry.error)} /> : null}
      {parked.resolvedAt ? (
        <Paragraph>{t('parked.resolved', { moment: format.momentInText(parked.resolvedAt) })}</Paragraph>
      ) : (
        <>
          <Paragraph>{t('parked.retryExplained')}</Paragraph>
          <Button loading={retry.isPending} onClick={() => retry.mutate()}>
            {t('parked.retry')}
          </Button>
        </>
      )}
    </>
  );
}
