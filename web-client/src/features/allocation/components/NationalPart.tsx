import { useState } from 'react';
import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useRefresh } from '@/shared/http';
import { seatKinds } from '@/shared/specialties';
import { Section } from '@/shared/ui';
import { Form, TextAreaField, TextField, useAppForm } from '@/shared/ui/form';
import { noSeats, type Quota, setQuota } from '../api/quota';
import { SeatTable } from './SeatTable';
import { countsSchema, toCounts, toTyped } from './seatRows';

interface NationalPartProps {
  roundId: string;
  quota: Quota | null;
  /** The reader is the one who sets it, and it is not too late. */
  canSet: boolean;
  onReload: () => void;
}

/** R-ALL-1: how many seats there are in the country. */
export function NationalPart({ roundId, quota, canSet, onReload }: NationalPartProps) {
  const { t } = useTranslation('allocation');
  const [isChanging, setChanging] = useState(false);
  const isForm = canSet && (quota === null || isChanging);
  return (
    <Section
      title={t('national.title')}
      actions={
        canSet && !isForm ? (
          <Button variant="secondary" data-size="sm" onClick={() => setChanging(true)}>
            {t('national.change')}
          </Button>
        ) : null
      }
    >
      {isForm ? (
        <NationalForm
          key={quota?.etag}
          roundId={roundId}
          quota={quota}
          onReload={onReload}
          onDone={() => setChanging(false)}
        />
      ) : quota ? (
        <>
          <SeatTable
            caption={t('national.title')}
            lines={[{ id: 'national', name: t('national.whole'), seats: quota.national }]}
          />
          <Paragraph data-size="sm" className="lp-quiet">
            {t('national.source', { source: quota.legalReference })}
          </Paragraph>
        </>
      ) : (
        <Paragraph>{t('national.notSet')}</Paragraph>
      )}
    </Section>
  );
}

const schema = z.object({
  seats: countsSchema,
  legalReference: z.string().trim().min(1, 'national.sourceMissing').max(1000),
});

interface NationalFormProps {
  roundId: string;
  quota: Quota | null;
  onReload: () => void;
  onDone: () => void;
}

function NationalForm({ roundId, quota, onReload, onDone }: NationalFormProps) {
  const { t } = useTranslation('allocation');
  const refresh = useRefresh();
  const form = useAppForm({
    schema,
    defaultValues: {
      seats: toTyped(quota?.national ?? noSeats),
      legalReference: quota?.legalReference ?? '',
    },
    submit: async ({ legalReference, seats }) => {
      await setQuota(roundId, { seats: toCounts(seats), legalReference }, quota?.etag ?? null);
      await refresh('quota');
      onDone();
    },
  });
  return (
    <Form
      form={form}
      namespace="allocation"
      submitLabel={t('national.save')}
      onReload={onReload}
      secondaryAction={
        quota ? (
          <Button type="button" variant="tertiary" onClick={onDone}>
            {t('cancel')}
          </Button>
        ) : null
      }
    >
      {quota ? <Paragraph>{t('national.changeExplained')}</Paragraph> : null}
      {seatKinds.map((kind) => (
        <TextField key={kind} name={`seats.${kind}`} label={t(`kind.${kind}`)} inputMode="numeric" size={6} />
      ))}
      <TextAreaField
        name="legalReference"
        label={t('national.sourceLabel')}
        description={t('national.sourceExplained')}
        rows={2}
      />
    </Form>
  );
}
