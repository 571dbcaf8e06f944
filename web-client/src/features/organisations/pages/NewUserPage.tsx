import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useIdempotencyKey, useRefresh } from '@/shared/http';
import { ButtonLink, Page } from '@/shared/ui';
import { Form, TextField, useAppForm } from '@/shared/ui/form';
import { createUser, issueSignInLink, type SignInLink } from '../api/users';
import { IssuedLink } from '../components/IssuedLink';
import { emptyRole, RolesFields, rolesSchema, toAssignments } from '../components/RolesFields';

const schema = z.object({
  name: z.string().trim().min(1, 'users.nameMissing').max(200, 'users.nameTooLong'),
  email: z.email('users.emailInvalid'),
  roles: rolesSchema.min(1, 'users.rolesMissing'),
});

interface Invited {
  id: string;
  name: string;
  link: SignInLink;
}

/** Invites somebody: an account without a password, and the link by which they choose one. */
export default function NewUserPage() {
  const { t } = useTranslation('organisations');
  const refresh = useRefresh();
  const key = useIdempotencyKey();
  const [invited, setInvited] = useState<Invited | null>(null);
  const form = useAppForm({
    schema,
    defaultValues: { name: '', email: '', roles: [emptyRole] },
    submit: async ({ roles, ...person }) => {
      const { id } = await createUser({ ...person, roles: toAssignments(roles) }, key.headers());
      const link = await issueSignInLink(id, t('users.invitationReason'));
      await refresh('users');
      setInvited({ id, name: person.name, link });
    },
  });
  if (invited)
    return (
      <Page title={t('users.created', { name: invited.name })} width="text">
        <IssuedLink issued={invited.link} name={invited.name} />
        <div className="lp-buttons">
          <ButtonLink to="/users/$userId" params={{ userId: invited.id }}>
            {t('users.toUser')}
          </ButtonLink>
        </div>
      </Page>
    );
  return (
    <Page title={t('users.new')} lead={t('users.newLead')} width="text">
      <Form
        form={form}
        namespace="organisations"
        submitLabel={t('users.create')}
        secondaryAction={
          <ButtonLink to="/users" variant="tertiary">
            {t('users.cancel')}
          </ButtonLink>
        }
      >
        <TextField name="name" label={t('users.name')} autoComplete="off" />
        <TextField name="email" type="email" label={t('users.email')} autoComplete="off" />
        <RolesFields />
      </Form>
    </Page>
  );
}
