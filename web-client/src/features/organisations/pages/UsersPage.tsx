import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink, ButtonLink, Empty, Page, QueryState } from '@/shared/ui';
import { type DataColumn, DataTable, ListTools, useListState, usePagedList } from '@/shared/ui/table';
import type { User } from '@/shared/users';
import { type Role, searchUsers } from '../api/users';
import { RoleList, useRoleText } from '../components/RoleList';
import { givenRoles } from '../components/roles';
import { UserState } from '../components/UserState';

export default function UsersPage() {
  const { t } = useTranslation(['organisations', 'common']);
  const roleText = useRoleText();
  const state = useListState();
  const search = {
    query: state.query,
    role: state.filters['role']?.[0] as Role | undefined,
    state: state.filters['state']?.[0],
  };
  const { query, list } = usePagedList(['users', 'list', search], (after) => searchUsers(search, after));
  const columns = useMemo<DataColumn<User>[]>(
    () => [
      { id: 'name', header: t('users.name'), unsortable: true, value: (user) => user.name ?? user.email },
      { id: 'email', header: t('users.email'), unsortable: true, value: (user) => user.email },
      {
        id: 'roles',
        header: t('users.roles'),
        unsortable: true,
        value: (user) => user.roles.map(roleText).join(),
        cell: (user) => <RoleList roles={user.roles} />,
      },
      {
        id: 'state',
        header: t('users.state'),
        unsortable: true,
        value: (user) => String(user.disabled),
        cell: (user) => <UserState user={user} />,
      },
    ],
    [t, roleText],
  );
  return (
    <Page
      title={t('users.title')}
      lead={t('users.lead')}
      actions={<ButtonLink to="/users/new">{t('users.new')}</ButtonLink>}
    >
      <ListTools
        state={state}
        searchLabel={t('users.search')}
        filters={[
          {
            id: 'state',
            label: t('users.state'),
            single: true,
            options: [
              { value: 'active', label: t('users.state.active') },
              { value: 'disabled', label: t('users.state.disabled') },
            ],
          },
          {
            id: 'role',
            label: t('users.role'),
            single: true,
            options: [...givenRoles, 'applicant' as const].map((role) => ({
              value: role,
              label: t(`common:role.${role}`),
            })),
          },
        ]}
      />
      <QueryState query={query}>
        {() => (
          <DataTable
            {...list}
            caption={t('users.title')}
            columns={columns}
            rowId={(user) => user.id}
            state={state}
            isServerSorted
            rowLink={(user, text) => (
              <AppLink to="/users/$userId" params={{ userId: user.id }}>
                {text}
              </AppLink>
            )}
            empty={<Empty title={t('users.none')}>{t('users.noneExplained')}</Empty>}
          />
        )}
      </QueryState>
    </Page>
  );
}
