import { useState } from 'react';
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Versioned } from '@/shared/http';
import { useRefresh } from '@/shared/http';
import { hasRole, useSession } from '@/shared/session/session';
import { AppLink, Facts, Page, PageQuery, ReviewStep, Section } from '@/shared/ui';
import { Form, useAppForm } from '@/shared/ui/form';
import { type User, userQuery } from '@/shared/users';
import { changeRoles, changeState, resetSecondFactor, type SignInLink } from '../api/users';
import { IssuedLink } from '../components/IssuedLink';
import { LinkForm } from '../components/LinkForm';
import { RoleList } from '../components/RoleList';
import { RolesFields, rolesSchema, toAssignments } from '../components/RolesFields';
import { isGiven } from '../components/roles';
import { UserState } from '../components/UserState';

type Asked = 'disable' | 'enable' | 'resetSecondFactor';

export default function UserPage() {
  const { userId } = useParams({ from: '/users/$userId' });
  const user = useQuery(userQuery(userId));
  return (
    <PageQuery query={user}>
      {(found) => <UserView found={found} onReload={() => void user.refetch()} />}
    </PageQuery>
  );
}

function UserView({ found, onReload }: { found: Versioned<User>; onReload: () => void }) {
  const { t } = useTranslation('organisations');
  const [asked, setAsked] = useState<Asked | null>(null);
  // Kept here: the form itself begins anew with what was saved.
  const [isSaved, setSaved] = useState(false);
  const [isAskingLink, setAskingLink] = useState(false);
  const [issued, setIssued] = useState<SignInLink | null>(null);
  const refresh = useRefresh();
  const session = useSession();
  const user = found.value;
  const isAdministrator = hasRole(session, ['administrator']);
  const isOneself = session?.userId === user.id;
  const name = user.name ?? user.email;
  const act = useMutation({
    mutationFn: async (what: Asked) => {
      if (what === 'resetSecondFactor') await resetSecondFactor(user.id);
      else await changeState(user.id, what === 'disable', found.etag);
    },
    onSuccess: async () => {
      await refresh('users');
      setAsked(null);
    },
  });
  const ask = (what: Asked): void => {
    act.reset();
    setIssued(null);
    setAsked(what);
  };
  return (
    <Page title={name} lead={<UserState user={user} />} width="text">
      {isAskingLink ? (
        <LinkForm
          user={user}
          name={name}
          onIssued={(link) => {
            setIssued(link);
            setAskingLink(false);
          }}
          onCancel={() => setAskingLink(false)}
        />
      ) : asked ? (
        <ReviewStep
          title={t(`user.${asked}.title`, { name })}
          consequences={[t(`user.${asked}.first`, { name }), t(`user.${asked}.second`)]}
          finality={t(`user.${asked}.finality`)}
          confirmLabel={t(`user.${asked}.confirm`)}
          onConfirm={() => act.mutate(asked)}
          onBack={() => setAsked(null)}
          isPending={act.isPending}
          error={act.error}
        />
      ) : (
        <>
          {issued ? <IssuedLink issued={issued} name={name} /> : null}
          <Facts
            items={[
              [t('users.email'), user.email],
              [
                t('user.secondFactor'),
                user.secondFactor ? t('user.secondFactor.on') : t('user.secondFactor.off'),
              ],
              [t('users.roles'), <RoleList key="roles" roles={user.roles} />],
            ]}
          />
          <div className="lp-buttons">
            {user.disabled || isOneself ? null : (
              <Button variant="secondary" onClick={() => setAskingLink(true)}>
                {user.hasPassword ? t('user.link') : t('user.invite')}
              </Button>
            )}
            {isAdministrator ? <AdministratorsActions user={user} onAsk={ask} /> : null}
          </div>
          {isAdministrator ? (
            <Section title={t('user.changeRoles')}>
              {isSaved ? (
                <Alert data-color="success" data-size="sm" role="status" className="lp-stack">
                  <Paragraph>{t('user.rolesSaved')}</Paragraph>
                </Alert>
              ) : null}
              <RolesForm key={found.etag} found={found} onReload={onReload} onSaved={() => setSaved(true)} />
            </Section>
          ) : null}
        </>
      )}
    </Page>
  );
}

/** What is left to administrators of the whole; an organisation's own only looks after passwords. */
function AdministratorsActions({ user, onAsk }: { user: User; onAsk: (what: Asked) => void }) {
  const { t } = useTranslation('organisations');
  return (
    <>
      {user.disabled ? (
        <Button variant="secondary" onClick={() => onAsk('enable')}>
          {t('user.enable')}
        </Button>
      ) : (
        <Button variant="secondary" data-color="danger" onClick={() => onAsk('disable')}>
          {t('user.disable')}
        </Button>
      )}
      {user.secondFactor ? (
        <Button variant="secondary" onClick={() => onAsk('resetSecondFactor')}>
          {t('user.resetSecondFactor')}
        </Button>
      ) : null}
      <AppLink to="/audit" search={{ 'filter.subject': user.id }}>
        {t('user.seeAudit')}
      </AppLink>
    </>
  );
}

const schema = z.object({ roles: rolesSchema });

interface RolesFormProps {
  found: Versioned<User>;
  onReload: () => void;
  onSaved: () => void;
}

function RolesForm({ found, onReload, onSaved }: RolesFormProps) {
  const { t } = useTranslation('organisations');
  const refresh = useRefresh();
  const user = found.value;
  // What people give themselves by registering is kept as it is.
  const kept = user.roles.filter(({ role }) => !isGiven(role));
  const form = useAppForm({
    schema,
    defaultValues: {
      roles: user.roles
        .filter(({ role }) => isGiven(role))
        .map(({ role, organisationId }) => ({ role, organisationId: organisationId ?? '' })),
    },
    submit: async ({ roles }) => {
      await changeRoles(
        user.id,
        [
          ...toAssignments(roles),
          ...kept.map(({ role, organisationId }) => ({ role, organisationId: organisationId ?? null })),
        ],
        found.etag,
      );
      await refresh('users');
      onSaved();
    },
  });
  return (
    <>
      {kept.length > 0 ? (
        <Alert data-color="info" data-size="sm">
          <Paragraph>{t('user.isApplicant')}</Paragraph>
        </Alert>
      ) : null}
      <Form form={form} namespace="organisations" submitLabel={t('user.saveRoles')} onReload={onReload}>
        <RolesFields />
      </Form>
    </>
  );
}
