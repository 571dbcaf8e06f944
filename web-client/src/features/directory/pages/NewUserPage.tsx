import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useIdempotencyKey } from '@/shared/http';
import { ButtonLink, Page } from '@/shared/ui';
import { Form, TextField, useAppForm } from '@/shared/ui/form';
import { createUser } from '../api/users';
import { emptyRole, RolesFields, rolesSchema, toAssignments } from '../components/RolesFields';

const shortestPassword = 12;

const schema = z.object({
  name: z.string().trim().min(1, 'users.nameMissing').max(200, 'users.nameTooLong'),
  email: z.email('users.emailInvalid'),
  password: z.string().min(shortestPassword, 'users.passwordTooShort'),
  roles: rolesSchema.min(1, 'users.rolesMissing'),
});

export default function NewUserPage() {
  const { t } = useTranslation('directory');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const form = useAppForm({
    schema,
    defaultValues: { name: '', email: '', password: '', roles: [emptyRole] },
    submit: async ({ roles, ...person }) => {
      const { id } = await createUser({ ...person, roles: toAssignments(roles) }, key.headers());
      await queryClient.invalidateQueries({ queryKey: ['users'] });
      await navigate({ to: '/users/$userId', params: { userId: id } });
    },
  });
  return (
    <Page title={t('users.new')} lead={t('users.newLead')} width="text">
      <Form
        form={form}
        namespace="directory"
        submitLabel={t('users.create')}
        secondaryAction={
          <ButtonLink to="/users" variant="tertiary">
            {t('users.cancel')}
          </ButtonLink>
        }
      >
        <TextField name="name" label={t('users.name')} autoComplete="off" />
        <TextField name="email" type="email" label={t('users.email')} autoComplete="off" />
        <TextField
          name="password"
          type="password"
          label={t('users.password')}
          description={t('users.passwordExplained', { count: shortestPassword })}
          autoComplete="new-password"
        />
        <RolesFields />
      </Form>
    </Page>
  );
}
