import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey, useRefresh } from '@/shared/http';
import { ButtonLink, Page } from '@/shared/ui';
import { Form, TextField, useAppForm } from '@/shared/ui/form';
import { planRound } from '../api/rounds';
import { emptyRound, newRoundSchema, toDates } from '../components/roundDates';
import { RoundFields } from '../components/RoundFields';

export default function PlanRoundPage() {
  const { t } = useTranslation('announcement');
  const navigate = useNavigate();
  const refresh = useRefresh();
  const key = useIdempotencyKey();
  const form = useAppForm({
    schema: newRoundSchema,
    defaultValues: { code: '', ...emptyRound },
    draft: 'round.new',
    submit: async ({ code, ...values }) => {
      const { id } = await planRound({ code, ...toDates(values) }, key.headers());
      await refresh('rounds');
      await navigate({ to: '/rounds/$roundId', params: { roundId: id } });
    },
  });
  return (
    <Page title={t('round.plan')} lead={t('round.planLead')} width="text">
      <Form
        form={form}
        namespace="announcement"
        submitLabel={t('round.save')}
        secondaryAction={
          <ButtonLink to="/rounds" variant="tertiary">
            {t('form.cancel')}
          </ButtonLink>
        }
      >
        <TextField name="code" label={t('round.code')} description={t('round.codeExplained')} />
        <RoundFields />
      </Form>
    </Page>
  );
}
