import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useRefresh } from '@/shared/http';
import { Form, TextAreaField, useAppForm } from '@/shared/ui/form';
import { type Advertisement, refuseAdvertisement } from '../api/advertisements';

const longestReason = 1000;

const schema = z.object({
  reason: z.string().trim().min(1, 'refuse.reasonMissing').max(longestReason, 'refuse.reasonTooLong'),
});

interface RefusalFormProps {
  advertisement: Advertisement;
  party: { id: string; name: string };
  onClose: () => void;
}

/** R-ANN-10: a party says no, and what must be different. */
export function RefusalForm({ advertisement, party, onClose }: RefusalFormProps) {
  const { t } = useTranslation('announcement');
  const refresh = useRefresh();
  const form = useAppForm({
    schema,
    defaultValues: { reason: '' },
    submit: async ({ reason }) => {
      await refuseAdvertisement(advertisement.id, party.id, advertisement.revision, reason);
      await refresh('advertisements', 'quota', 'tasks');
    },
    onSuccess: onClose,
  });
  return (
    <section className="lp-card" aria-labelledby="refuse-title">
      <Heading level={3} data-size="2xs" id="refuse-title">
        {t('refuse.title', { name: party.name })}
      </Heading>
      <Paragraph data-size="sm">{t('refuse.explained')}</Paragraph>
      <Form
        form={form}
        namespace="announcement"
        submitLabel={t('refuse.save')}
        secondaryAction={
          <Button type="button" variant="tertiary" onClick={onClose}>
            {t('refuse.cancel')}
          </Button>
        }
      >
        <TextAreaField name="reason" rows={3} limit={longestReason} label={t('refuse.reason')} />
      </Form>
    </section>
  );
}
