import { useState } from 'react';
import { Alert, Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api, asProblem, call } from '@/shared/http';
import { renewSession, sessionQuery } from '@/shared/session/session';
import { Facts, Page, ProblemPanel, QueryState, Section } from '@/shared/ui';
import { Form, TextField, useAppForm } from '@/shared/ui/form';
import { ChangePassword } from '../components/ChangePassword';
import { RoleList } from '../components/RoleList';

/** One's own account: who I am here, and the second factor. */
export default function AccountPage() {
  const { t } = useTranslation('organisations');
  const session = useQuery(sessionQuery);
  return (
    <Page title={t('account.title')} width="text">
      <QueryState query={session}>
        {(found) => (
          <>
            {found.secondFactorNeeded ? (
              <Alert data-color="warning">
                <Paragraph>{t('account.secondFactorNeeded')}</Paragraph>
              </Alert>
            ) : null}
            <Facts
              items={[
                ...(found.name ? ([[t('users.name'), found.name]] as const) : []),
                [t('users.email'), found.email],
                [t('users.roles'), <RoleList key="roles" roles={found.roles} />],
              ]}
            />
            <Section title={t('account.password')}>
              <Paragraph>{t('account.passwordExplained')}</Paragraph>
              <ChangePassword />
            </Section>
            <Section title={t('account.secondFactor')}>
              <Paragraph>
                {found.secondFactor ? t('account.secondFactorOn') : t('account.secondFactorOff')}
              </Paragraph>
              {found.secondFactor ? <RemoveSecondFactor /> : <SetUpSecondFactor />}
            </Section>
          </>
        )}
      </QueryState>
    </Page>
  );
}

const codeSchema = z.object({
  code: z
    .string()
    .transform((typed) => typed.replaceAll(/\s/g, ''))
    .refine((code) => /^\d{6}$/.test(code), 'account.codeInvalid'),
});

const CodeField = () => {
  const { t } = useTranslation('organisations');
  return (
    <TextField
      name="code"
      label={t('account.code')}
      description={t('account.codeExplained')}
      inputMode="numeric"
      autoComplete="one-time-code"
    />
  );
};

function SetUpSecondFactor() {
  const { t } = useTranslation('organisations');
  const queryClient = useQueryClient();
  const begin = useMutation({ mutationFn: () => call(api.POST('/api/v1/session/authenticator')) });
  const form = useAppForm({
    schema: codeSchema,
    defaultValues: { code: '' },
    submit: async (body) => {
      await call(api.POST('/api/v1/session/authenticator/confirmation', { body }));
      await renewSession(queryClient);
    },
  });
  if (!begin.data)
    return (
      <>
        {begin.error ? <ProblemPanel problem={asProblem(begin.error)} /> : null}
        <Button onClick={() => begin.mutate()} loading={begin.isPending}>
          {t('account.setUp')}
        </Button>
      </>
    );
  return (
    <>
      <ol className="lp-steps">
        <li>{t('account.stepApp')}</li>
        <li>
          {t('account.stepSecret')}
          <code className="lp-secret">{begin.data.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
          <Link href={begin.data.uri}>{t('account.openApp')}</Link>
        </li>
        <li>{t('account.stepCode')}</li>
      </ol>
      <Form form={form} namespace="organisations" submitLabel={t('account.confirm')}>
        <CodeField />
      </Form>
    </>
  );
}

function RemoveSecondFactor() {
  const { t } = useTranslation('organisations');
  const queryClient = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const form = useAppForm({
    schema: codeSchema,
    defaultValues: { code: '' },
    submit: async ({ code }) => {
      await call(api.DELETE('/api/v1/session/authenticator', { params: { query: { code } } }));
      await renewSession(queryClient);
    },
  });
  if (!isAsked)
    return (
      <Button variant="secondary" onClick={() => setAsked(true)}>
        {t('account.remove')}
      </Button>
    );
  return (
    <Form
      form={form}
      namespace="organisations"
      submitLabel={t('account.removeConfirm')}
      secondaryAction={
        <Button type="button" variant="tertiary" onClick={() => setAsked(false)}>
          {t('account.removeCancel')}
        </Button>
      }
    >
      <CodeField />
    </Form>
  );
}
