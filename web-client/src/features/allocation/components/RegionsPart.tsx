import { useState } from 'react';
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useRefresh } from '@/shared/http';
import { type Organisation, organisationsQuery } from '@/shared/organisations';
import { QueryState, Section } from '@/shared/ui';
import { Form, TextAreaField, useAppForm } from '@/shared/ui/form';
import { distributeToRegions, noSeats, type Quota } from '../api/quota';
import { SeatRows } from './SeatRows';
import { SeatTable } from './SeatTable';
import { kindsIn, rowsSchema, toCounts, toTyped } from './seatRows';

interface RegionsPartProps {
  quota: Quota;
  canSet: boolean;
  onReload: () => void;
}

/** R-ALL-2, R-ALL-4: from the country to the four regions. */
export function RegionsPart({ quota, canSet, onReload }: RegionsPartProps) {
  const { t } = useTranslation('allocation');
  const [isChanging, setChanging] = useState(false);
  const regions = useQuery({ ...organisationsQuery({ kind: 'regionalAuthority' }), enabled: canSet });
  const lines = quota.regions.flatMap(({ regionId, name, seats }) =>
    seats ? [{ id: regionId, name, seats }] : [],
  );
  const isForm = canSet && (!quota.regionsMatch || isChanging);
  return (
    <Section
      title={t('regions.title')}
      actions={
        canSet && !isForm ? (
          <Button variant="secondary" data-size="sm" onClick={() => setChanging(true)}>
            {t('regions.change')}
          </Button>
        ) : null
      }
    >
      {isForm ? (
        <QueryState query={regions}>
          {(known) => (
            <RegionsForm
              key={quota.etag}
              quota={quota}
              regions={known}
              onReload={onReload}
              onDone={() => setChanging(false)}
            />
          )}
        </QueryState>
      ) : (
        <>
          {lines.length > 0 ? (
            <SeatTable caption={t('regions.title')} lines={lines} />
          ) : (
            <Paragraph>{t('regions.notSet')}</Paragraph>
          )}
          {quota.regionsReason ? (
            <Paragraph>{t('regions.reasonGiven', { reason: quota.regionsReason })}</Paragraph>
          ) : null}
        </>
      )}
    </Section>
  );
}

const schema = z.object({
  regions: rowsSchema,
  reason: z.string().trim().min(1, 'regions.reasonMissing').max(2000),
});

interface RegionsFormProps {
  quota: Quota;
  regions: readonly Organisation[];
  onReload: () => void;
  onDone: () => void;
}

function RegionsForm({ quota, regions, onReload, onDone }: RegionsFormProps) {
  const { t } = useTranslation('allocation');
  const refresh = useRefresh();
  const now = (id: string) => quota.regions.find(({ regionId }) => regionId === id)?.seats ?? noSeats;
  const form = useAppForm({
    schema,
    defaultValues: {
      regions: regions.map(({ id }) => ({ id, seats: toTyped(now(id)) })),
      reason: quota.regionsReason ?? '',
    },
    submit: async ({ regions: rows, reason }) => {
      await distributeToRegions(
        quota.roundId,
        { regions: rows.map(({ id, seats }) => ({ regionId: id, seats: toCounts(seats) })), reason },
        quota.etag,
      );
      await refresh('quota');
      onDone();
    },
  });
  const suggest = (): void =>
    form.form.setValue(
      'regions',
      regions.map(({ id }) => ({
        id,
        seats: toTyped(quota.suggestedRegions.find(({ regionId }) => regionId === id)?.seats ?? noSeats),
      })),
      { shouldDirty: true },
    );
  return (
    <>
      {quota.regions.length > 0 && !quota.regionsMatch ? (
        <Alert data-color="warning" className="lp-stack">
          <Paragraph>{t('regions.noMatch')}</Paragraph>
        </Alert>
      ) : null}
      {quota.suggestedRegions.length > 0 ? (
        <div className="lp-stack">
          <Paragraph>{t('regions.suggestionExplained')}</Paragraph>
          <div>
            <Button variant="secondary" onClick={suggest}>
              {t('regions.suggest')}
            </Button>
          </div>
        </div>
      ) : null}
      <Form
        form={form}
        namespace="allocation"
        submitLabel={t('regions.save')}
        onReload={onReload}
        secondaryAction={
          quota.regionsMatch ? (
            <Button type="button" variant="tertiary" onClick={onDone}>
              {t('cancel')}
            </Button>
          ) : null
        }
      >
        <SeatRows
          name="regions"
          legend={t('regions.rows')}
          names={regions.map(({ name }) => name)}
          kinds={kindsIn(quota.national)}
          whole={quota.national}
        />
        <TextAreaField
          name="reason"
          label={t('regions.reason')}
          description={t('regions.reasonExplained')}
          limit={2000}
        />
      </Form>
    </>
  );
}
