import { useMemo } from 'react';
import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { osloDayEnd, osloDayStart, useFormat } from '@/shared/format';
import { asProblem } from '@/shared/http';
import { Empty, Page, ProblemPanel, QueryState } from '@/shared/ui';
import { userQuery } from '@/shared/users';
import { type DataColumn, DataTable, ListTools, useListState, usePagedList } from '@/shared/ui/table';
import { type AuditEntry, auditFilter, searchAudit, verifyAudit } from '../api/operations';

export default function AuditPage() {
  const { t } = useTranslation('operations');
  const format = useFormat();
  const state = useListState();
  const chosen = (filter: string): string | undefined => state.filters[filter]?.[0];
  const [from, to, subject, actor] = [chosen('from'), chosen('to'), chosen('subject'), chosen('actor')];
  const search = {
    operation: state.query,
    subjectId: subject,
    actorId: actor,
    from: from ? osloDayStart(from) : undefined,
    to: to ? osloDayEnd(to) : undefined,
  };
  const { query, list } = usePagedList(['audit', search], (after) => searchAudit(search, after));
  const actorName = useActorNames(list.rows);

  const { setFilter } = state;
  const columns = useMemo<DataColumn<AuditEntry>[]>(
    () => [
      {
        id: 'at',
        header: t('audit.at'),
        unsortable: true,
        value: (row) => row.at,
        cell: (row) => format.moment(row.at),
      },
      { id: 'operation', header: t('audit.operation'), unsortable: true, value: (row) => row.operation },
      {
        id: 'actor',
        header: t('audit.actor'),
        unsortable: true,
        value: (row) => actorName(row.actorId ?? null),
        cell: (row) =>
          row.actorId ? (
            <button
              type="button"
              className="lp-row-button"
              onClick={() => setFilter('actor', row.actorId ?? '')}
            >
              {actorName(row.actorId)}
            </button>
          ) : (
            actorName(null)
          ),
      },
      {
        id: 'subject',
        header: t('audit.subject'),
        unsortable: true,
        value: (row) => row.subjectType,
        cell: (row) => (
          <button type="button" className="lp-row-button" onClick={() => setFilter('subject', row.subjectId)}>
            {t('audit.subjectShort', { type: row.subjectType, start: row.subjectId.slice(-8) })}
          </button>
        ),
      },
      {
        id: 'reason',
        header: t('audit.reason'),
        unsortable: true,
        value: (row) => withoutIds(row.reason ?? null),
      },
      {
        id: 'position',
        header: t('audit.position'),
        unsortable: true,
        isNumber: true,
        hiddenAtFirst: true,
        value: (row) => row.position ?? null,
      },
    ],
    [t, format, actorName, setFilter],
  );

  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      <Verification />
      <ListTools
        state={state}
        searchLabel={t('audit.search')}
        filters={[
          ...(subject
            ? [
                {
                  id: 'subject',
                  label: t('audit.subject'),
                  options: [{ value: subject, label: t('audit.oneSubject') }],
                },
              ]
            : []),
          ...(actor
            ? [{ id: 'actor', label: t('audit.actor'), options: [{ value: actor, label: actorName(actor) }] }]
            : []),
        ]}
      />
      <div className="lp-tools">
        <Textfield
          type="date"
          label={t('audit.from')}
          value={from ?? ''}
          onChange={(event) => setFilter('from', event.target.value)}
        />
        <Textfield
          type="date"
          label={t('audit.to')}
          value={to ?? ''}
          onChange={(event) => setFilter('to', event.target.value)}
        />
      </div>
      <QueryState query={query}>
        {() => (
          <DataTable
            {...list}
            caption={t('audit.title')}
            columns={columns}
            rowId={(row) => `${row.position ?? row.at}${row.subjectId}${row.operation}`}
            state={state}
            isServerSorted
            csvHref={`/api/v1/audit.csv?${new URLSearchParams(auditFilter(search)).toString()}`}
            empty={<Empty title={t('audit.none')}>{t('audit.noneExplained')}</Empty>}
          />
        )}
      </QueryState>
    </Page>
  );
}

/** Reasons are written for the log and may name records by id, which tell people nothing. */
const withoutIds = (reason: string | null): string | null =>
  reason?.replaceAll(/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{4}([\da-f]{8})\b/g, '…$1') ?? null;

/** Names of those who acted; machines and removed accounts have none. */
const useActorNames = (rows: readonly AuditEntry[]) => {
  const { t } = useTranslation('operations');
  const ids = [...new Set(rows.flatMap(({ actorId }) => (actorId ? [actorId] : [])))];
  const names = useQueries({
    queries: ids.map((id) => ({ ...userQuery(id), staleTime: Infinity, retry: false })),
    combine: (results) =>
      new Map(
        results.flatMap(({ data }) => (data ? [[data.value.id, data.value.name ?? data.value.email]] : [])),
      ),
  });
  return useMemo(
    () =>
      (id: string | null): string =>
        id === null ? t('audit.systemActed') : (names.get(id) ?? t('audit.machineActed')),
    [t, names],
  );
};

function Verification() {
  const { t } = useTranslation('operations');
  const format = useFormat();
  const verification = useMutation({ mutationFn: verifyAudit });
  const found = verification.data;
  return (
    <div className="lp-stack">
      {verification.error ? <ProblemPanel problem={asProblem(verification.error)} /> : null}
      {found ? (
        <Alert data-color={found.intact ? 'success' : 'danger'} role="status">
          <Paragraph>
            {found.intact
              ? t('audit.intact', { count: found.sealed, formatted: format.number(found.sealed) })
              : t('audit.broken', { position: format.number(found.firstBroken ?? 0) })}
          </Paragraph>
          <Paragraph data-size="sm">
            {t('audit.head')} <code className="lp-code">{found.head}</code>
          </Paragraph>
        </Alert>
      ) : null}
      <div>
        <Button variant="secondary" loading={verification.isPending} onClick={() => verification.mutate()}>
          {t('audit.verify')}
        </Button>
      </div>
    </div>
  );
}
