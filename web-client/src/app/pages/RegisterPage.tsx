import { Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api, call } from '@/shared/http';
import { renewSession } from '@/shared/session/session';
import { AppLink, Page } from '@/shared/ui';
import { Form, TextField, useAppForm } from '@/shared/ui/form';
import { shortestPassword } from './passwords';

const schema = z.object({
  email: z.email('register.emailInvalid'),
  password: z.string().min(shortestPassword, 'register.passwordTooShort'),
});

export default function RegisterPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useAppForm({
    schema,
    defaultValues: { email: '', password: '' },
    submit: async (body) => {
      await call(api.POST('/api/v1/accounts', { body }));
      await renewSession(queryClient);
      await navigate({ to: '/' });
    },
  });
  return (
    <Page title={t('register.title')} lead={t('register.lead')} width="text">
      <Form form={form} submitLabel={t('register.submit')}>
        <TextField name="email" type="email" autoComplete="email" label={t('signIn.email')} />
        <TextField
          name="password"
          type="password"
          autoComplete="new-password"
          label={t('signIn.password')}
          description={t('register.passwordExplained', { count: shortestPassword })}
        />
      </Form>
      <Paragraph className="lp-aside">
        {t('register.haveAccount')} <AppLink to="/sign-in">{t('register.signIn')}</AppLink>
      </Paragraph>
    </Page>
  );
}
