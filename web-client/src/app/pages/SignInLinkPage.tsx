import { useState } from 'react';
import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api, call } from '@/shared/http';
import { ButtonLink, Page } from '@/shared/ui';
import { Form, TextField, useAppForm } from '@/shared/ui/form';
import { shortestPassword } from './passwords';

const schema = z.object({ password: z.string().min(shortestPassword, 'register.passwordTooShort') });

/** An invitation, or the way back for those who have forgotten their password. What stands behind the # never leaves the browser but in the request. */
export default function SignInLinkPage() {
  const { t } = useTranslation();
  const { hash: token } = useLocation();
  const [email, setEmail] = useState<string | null>(null);
  const form = useAppForm({
    schema,
    defaultValues: { password: '' },
    submit: async ({ password }) => {
      const set = await call(api.POST('/api/v1/sign-in-links/redemption', { body: { token, password } }));
      setEmail(set.email);
    },
  });
  if (email !== null)
    return (
      <Page title={t('link.done')} width="text">
        <Paragraph>{t('link.doneExplained', { email })}</Paragraph>
        <div className="lp-buttons">
          <ButtonLink to="/sign-in">{t('signIn.submit')}</ButtonLink>
        </div>
      </Page>
    );
  if (token === '')
    return (
      <Page title={t('link.missing')} width="text">
        <Alert data-color="warning">
          <Paragraph>{t('link.missingExplained')}</Paragraph>
        </Alert>
      </Page>
    );
  return (
    <Page title={t('link.title')} lead={t('link.lead')} width="text">
      <Form form={form} submitLabel={t('link.save')}>
        <TextField
          name="password"
          type="password"
          autoComplete="new-password"
          label={t('link.password')}
          description={t('register.passwordExplained', { count: shortestPassword })}
        />
      </Form>
    </Page>
  );
}
