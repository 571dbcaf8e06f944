import { useMemo, useState } from 'react';
import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { useSession } from '@/shared/session/session';
import { AppLink, ButtonLink, Empty, Page, QueryState, StatusTag } from '@/shared/ui';
import { type DataColumn, DataTable, ListTools, useListState } from '@/shared/ui/table';
import { type ResidualPosition, residualPositionsQuery } from '../api/lists';
import { ConfirmResidual } from '../components/ConfirmResidual';

const kinds = ['ordinary', 'combined'] as const;
const confirmers = ['trust', 'municipality', 'chiefMunicipalDoctor'];

/** R-OFF-8: seats that nobody got in the offer rounds, for everybody to see. */
export default function ResidualPositionsPage() {
  const { t } = useTranslation('offers');
  const positions = useQuery(residualPositionsQuery);
  const [confirming, setConfirming] = useState<ResidualPosition | null>(null);
  if (confirming) {
    return (
      <Page title={t('residual.title')} width="text">
        <ConfirmResidual position={confirming} onLeave={() => setConfirming(null)} />
      </Page>
    );
  }
  return (
    <Page title={t('residual.title')} lead={t('residual.lead')}>
      <QueryState
        query={positions}
        isEmpty={(all) => all.length === 0}
        empty={
          <Empty
            title={t('residual.none')}
            action={
              <ButtonLink to="/rounds" variant="secondary">
                {t('board.seeCalendar')}
              </ButtonLink>
            }
          >
            {t('residual.noneExplained')}
          </Empty>
        }
      >
        {(all) => <ResidualTable positions={all} onConfirm={setConfirming} />}
      </QueryState>
    </Page>
  );
}

interface ResidualTableProps {
  positions: readonly ResidualPosition[];
  onConfirm: (position: ResidualPosition) => void;
}

function ResidualTable({ positions, onConfirm }: ResidualTableProps) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const state = useListState();
  const session = useSession();
  const columns = useMemo<DataColumn<ResidualPosition>[]>(() => {
    const mayConfirm = (position: ResidualPosition): boolean =>
      position.awaitsLaterEmployer &&
      (session?.roles.some(
        ({ role, organisationId }) =>
          confirmers.includes(role) && organisationId === position.laterEmployerId,
      ) ??
        false);
    return [
      {
        id: 'group',
        header: t('ours.group'),
        value: (row) => row.groupName,
        cell: (row) => (
          <AppLink to="/advertisements/$advertisementId" params={{ advertisementId: row.advertisementId }}>
            {row.groupName}
          </AppLink>
        ),
      },
      { id: 'employer', header: t('ours.employer'), value: (row) => row.employerName },
      {
        id: 'kind',
        header: t('residual.kind'),
        value: (row) => row.kind,
        cell: (row) => (
          <span className="lp-tags">
            <StatusTag tone={row.kind === 'combined' ? 'active' : 'quiet'}>{t(`kind.${row.kind}`)}</StatusTag>
            {row.specialty ? t(`specialty.${row.specialty}`) : null}
            {row.awaitsLaterEmployer ? (
              <StatusTag tone="waiting">{t('residual.awaitsLaterEmployer')}</StatusTag>
            ) : null}
            {mayConfirm(row) ? (
              <Button variant="secondary" data-size="sm" onClick={() => onConfirm(row)}>
                {t('residual.confirm')}
              </Button>
            ) : null}
          </span>
        ),
      },
      { id: 'seats', header: t('employers.free'), isNumber: true, value: (row) => row.seats },
      {
        id: 'start',
        header: t('residual.start'),
        value: (row) => row.startDate,
        cell: (row) => format.date(row.startDate),
      },
    ];
  }, [t, format, session, onConfirm]);

  const words = state.query.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  const chosen = state.filters['kind'] ?? [];
  const isShown = (row: ResidualPosition): boolean => {
    const text = `${row.groupName} ${row.employerName} ${row.advertisementTitle}`.toLocaleLowerCase('nb');
    return words.every((word) => text.includes(word)) && (chosen.length === 0 || chosen.includes(row.kind));
  };
  return (
    <>
      <ListTools
        state={state}
        searchLabel={t('residual.search')}
        filters={[
          {
            id: 'kind',
            label: t('residual.kind'),
            options: kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
          },
        ]}
      />
      <DataTable
        caption={t('residual.title')}
        columns={columns}
        rows={positions.filter(isShown)}
        rowId={(row) => row.groupId}
        state={state}
        empty={<Empty title={t('ours.noneFound')} />}
      />
    </>
  );
}
