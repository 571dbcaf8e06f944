import { useState } from 'react';
import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api, call } from '@/shared/http';
import { renewSession } from '@/shared/session/session';
import { Form, TextField, useAppForm } from '@/shared/ui/form';

const shortestPassword = 12;

const schema = z.object({
  oldPassword: z.string().min(1, 'account.oldPasswordMissing'),
  password: z.string().min(shortestPassword, 'account.passwordTooShort'),
});

const empty = { oldPassword: '', password: '' };

/** Another password for one's own account. */
export function ChangePassword() {
  const { t } = useTranslation('organisations');
  const queryClient = useQueryClient();
  const [isChanged, setChanged] = useState(false);
  const form = useAppForm({
    schema,
    defaultValues: empty,
    submit: async (body) => {
      setChanged(false);
      await call(api.PUT('/api/v1/session/password', { body }));
      await renewSession(queryClient);
    },
    onSuccess: () => {
      form.form.reset(empty);
      setChanged(true);
    },
  });
  return (
    <>
      {isChanged ? (
        <Alert data-color="success" data-size="sm" role="status" className="lp-stack">
          <Paragraph>{t('account.passwordChanged')}</Paragraph>
        </Alert>
      ) : null}
      <Form form={form} namespace="organisations" submitLabel={t('account.changePassword')}>
        <TextField
          name="oldPassword"
          type="password"
          autoComplete="current-password"
          label={t('account.oldPassword')}
        />
        <TextField
          name="password"
          type="password"
          autoComplete="new-password"
          label={t('account.newPassword')}
          description={t('account.newPasswordExplained', { count: shortestPassword })}
        />
      </Form>
    </>
  );
}
