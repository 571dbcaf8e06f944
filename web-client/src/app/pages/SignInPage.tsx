import { useState } from 'react';
import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api, asProblem, call } from '@/shared/http';
import { lastPerson } from '@/shared/session/person';
import { renewSession } from '@/shared/session/session';
import { AppLink, Page } from '@/shared/ui';
import { Form, TextField, useAppForm } from '@/shared/ui/form';

const schema = z.object({
  email: z.string().trim().min(1, 'signIn.emailMissing'),
  password: z.string().min(1, 'signIn.passwordMissing'),
  code: z.string().trim(),
});

/** Only a path of our own: an address to elsewhere could be slipped into a link. */
const ownPath = (path: string | undefined): string => (path && /^\/(?![/\\])/.test(path) ? path : '/');

export default function SignInPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { returnTo, reason } = useSearch({ strict: false });
  const [needsCode, setNeedsCode] = useState(false);

  const form = useAppForm({
    schema,
    defaultValues: { email: '', password: '', code: '' },
    submit: async ({ email, password, code }) => {
      try {
        await call(api.POST('/api/v1/session', { body: { email, password, ...(code ? { code } : {}) } }));
      } catch (error) {
        if (asProblem(error).code !== 'session.second-factor-required' || needsCode) throw error;
        setNeedsCode(true);
        return;
      }
      const before = lastPerson();
      const { userId } = await renewSession(queryClient);
      const path = ownPath(returnTo);
      // What the one who was here before had searched for is not for the next.
      router.history.push(reason === 'expired' && userId !== before ? (path.split(/[?#]/)[0] ?? '/') : path);
    },
  });

  return (
    <Page title={t('signIn.title')} width="text">
      {reason === 'expired' ? (
        <Alert data-color="info">
          <Paragraph>{t('signIn.expired')}</Paragraph>
        </Alert>
      ) : null}
      <Form form={form} submitLabel={needsCode ? t('signIn.confirm') : t('signIn.submit')}>
        <TextField name="email" type="email" autoComplete="username" label={t('signIn.email')} />
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          label={t('signIn.password')}
        />
        {needsCode ? (
          <TextField
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            label={t('signIn.code')}
            description={t('signIn.codeExplained')}
          />
        ) : null}
      </Form>
      <Paragraph className="lp-aside">
        {t('signIn.noAccount')} <AppLink to="/register">{t('signIn.register')}</AppLink>
      </Paragraph>
      <Paragraph className="lp-aside">{t('signIn.forgotten')}</Paragraph>
    </Page>
  );
}
