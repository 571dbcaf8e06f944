import { useState } from 'react';
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useRefresh } from '@/shared/http';
import { type Organisation, organisationsQuery } from '@/shared/organisations';
import { isMunicipal, type SeatKind, seatKinds } from '@/shared/specialties';
import { QueryState, Section } from '@/shared/ui';
import { Form, useAppForm } from '@/shared/ui/form';
import { distributeToEmployers, noSeats, type RegionQuota, type SeatCounts, sumOf } from '../api/quota';
import { SeatRows } from './SeatRows';
import { SeatTable } from './SeatTable';
import { rowsSchema, toCounts, toTyped } from './seatRows';

export type Distributor = 'directorate' | 'regionalAuthority';

/** R-ALL-3: the kinds that one places in a region, those that lead to a municipality or the others; none when there is nothing to do. */
export const kindsToPlace = (region: RegionQuota, by: Distributor): readonly SeatKind[] =>
  seatKinds
    .filter((kind) => isMunicipal(kind) === (by === 'directorate'))
    .filter(
      (kind) =>
        (region.seats?.[kind] ?? 0) > 0 || region.employers.some(({ seats }) => (seats[kind] ?? 0) > 0),
    );

export const isPlaced = (region: RegionQuota, kinds: readonly SeatKind[]): boolean => {
  const given = sumOf(region.employers.map(({ seats }) => seats));
  return kinds.every((kind) => (given[kind] ?? 0) === (region.seats?.[kind] ?? 0));
};

interface EmployersPartProps {
  roundId: string;
  region: RegionQuota;
  /** In which capacity the reader distributes here; null when only reading, or too late. */
  by: Distributor | null;
  onReload: () => void;
}

/** R-ALL-2, R-ALL-3: from a region to its trusts. */
export function EmployersPart({ roundId, region, by, onReload }: EmployersPartProps) {
  const { t } = useTranslation('allocation');
  const [isChanging, setChanging] = useState(false);
  const trusts = useQuery({
    ...organisationsQuery({ kind: 'trust', regionId: region.regionId }),
    enabled: by !== null,
  });
  const kinds = by ? kindsToPlace(region, by) : [];
  const canSet = kinds.length > 0;
  const isForm = canSet && (isChanging || (by === 'regionalAuthority' && !isPlaced(region, kinds)));
  return (
    <Section
      title={region.name}
      actions={
        canSet && !isForm ? (
          <Button variant="secondary" data-size="sm" onClick={() => setChanging(true)}>
            {by === 'directorate' ? t('employers.placeMunicipal') : t('employers.change')}
          </Button>
        ) : null
      }
    >
      {isForm ? (
        <QueryState query={trusts}>
          {(known) => (
            <EmployersForm
              key={region.etag}
              roundId={roundId}
              region={region}
              trusts={known}
              kinds={kinds}
              onReload={onReload}
              onDone={() => setChanging(false)}
            />
          )}
        </QueryState>
      ) : region.employers.length > 0 ? (
        <>
          {region.seats && !region.matches ? (
            <Alert data-color="warning" className="lp-stack">
              <Paragraph>{t('employers.noMatch')}</Paragraph>
            </Alert>
          ) : null}
          <SeatTable
            caption={region.name}
            withReports
            lines={region.employers.map(({ employerId, name, seats, notAdvertised }) => ({
              id: employerId,
              name,
              seats,
              notAdvertised,
            }))}
          />
        </>
      ) : (
        <Paragraph>{t('employers.notSet', { region: region.name })}</Paragraph>
      )}
    </Section>
  );
}

const schema = z.object({ employers: rowsSchema });

interface EmployersFormProps {
  roundId: string;
  region: RegionQuota;
  trusts: readonly Organisation[];
  kinds: readonly SeatKind[];
  onReload: () => void;
  onDone: () => void;
}

function EmployersForm({ roundId, region, trusts, kinds, onReload, onDone }: EmployersFormProps) {
  const { t } = useTranslation('allocation');
  const refresh = useRefresh();
  const now = (id: string): SeatCounts =>
    region.employers.find(({ employerId }) => employerId === id)?.seats ?? noSeats;
  const form = useAppForm({
    schema,
    defaultValues: { employers: trusts.map(({ id }) => ({ id, seats: toTyped(now(id)) })) },
    submit: async ({ employers }) => {
      await distributeToEmployers(
        roundId,
        region.regionId,
        // The kinds that are not placed here go along as they stand.
        employers.map(({ id, seats }) => ({ employerId: id, seats: toCounts(seats) })),
        region.etag,
      );
      await refresh('quota', 'tasks');
      onDone();
    },
  });
  return (
    <Form
      form={form}
      namespace="allocation"
      submitLabel={t('employers.save')}
      onReload={onReload}
      secondaryAction={
        <Button type="button" variant="tertiary" onClick={onDone}>
          {t('cancel')}
        </Button>
      }
    >
      <SeatRows
        name="employers"
        legend={t('employers.rows')}
        names={trusts.map(({ name }) => name)}
        kinds={kinds}
        whole={region.seats ?? noSeats}
      />
    </Form>
  );
}
