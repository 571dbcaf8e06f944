import { useTranslation } from 'react-i18next';
import type { User } from '@/shared/users';

export const useRoleText = () => {
  const { t } = useTranslation('common');
  return ({ role, organisationName }: User['roles'][number]): string =>
    organisationName ? `${t(`role.${role}`)}, ${organisationName}` : t(`role.${role}`);
};

/** Roles in words, one under the other. */
export function RoleList({ roles }: { roles: User['roles'] }) {
  const roleText = useRoleText();
  const { t } = useTranslation('organisations');
  if (roles.length === 0) return <>{t('users.noRoles')}</>;
  return (
    <ul className="lp-bare-list">
      {roles.map((held) => (
        <li key={`${held.role}${held.organisationId ?? ''}`}>{roleText(held)}</li>
      ))}
    </ul>
  );
}
