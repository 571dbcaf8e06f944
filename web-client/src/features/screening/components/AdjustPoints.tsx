import { useState } from 'react';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useIdempotencyKey, useRefresh } from '@/shared/http';
import { Form, TextAreaField, TextField, useAppForm } from '@/shared/ui/form';
import { adjustPoints } from '../api/points';
import { pointsField } from '../points';

const mostPoints = 100_000;

const schema = z.object({
  points: pointsField(-mostPoints, mostPoints, 'adjust.error.points').refine(
    (points) => points !== 0,
    'adjust.error.points',
  ),
  reason: z.string().trim().min(1, 'adjust.error.reason').max(1000, 'adjust.error.tooLong'),
});

/** R-SCR-4: a manual change carries who, when and why, and the applicant can read it. */
export function AdjustPoints({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation('screening');
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
        {t('adjust.open')}
      </Button>
    );
  return <AdjustForm applicationId={applicationId} onClose={() => setOpen(false)} />;
}

function AdjustForm({ applicationId, onClose }: { applicationId: string; onClose: () => void }) {
  const { t } = useTranslation('screening');
  const refresh = useRefresh();
  const key = useIdempotencyKey();
  const form = useAppForm({
    schema,
    defaultValues: { points: '', reason: '' },
    submit: async (values) => {
      await adjustPoints(applicationId, values, key.headers());
      await refresh('applications');
    },
    onSuccess: onClose,
  });
  return (
    <section className="lp-card" aria-labelledby="adjust-title">
      <Heading level={4} data-size="2xs" id="adjust-title">
        {t('adjust.title')}
      </Heading>
      <Paragraph data-size="sm">{t('adjust.explained')}</Paragraph>
      <Form
        form={form}
        namespace="screening"
        submitLabel={t('adjust.save')}
        secondaryAction={
          <Button type="button" variant="tertiary" onClick={onClose}>
            {t('adjust.cancel')}
          </Button>
        }
      >
        <TextField
          name="points"
          inputMode="text"
          label={t('adjust.points')}
          description={t('adjust.pointsExplained')}
        />
        <TextAreaField name="reason" rows={3} limit={1000} label={t('adjust.reason')} />
      </Form>
    </section>
  );
}
