import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { OrganisationField } from '@/shared/organisations';
import { hasRole, useSession } from '@/shared/session/session';
import { RepeatedFields, SelectField } from '@/shared/ui/form';
import type { RoleAssignment } from '../api/users';
import { givenRoles, isGiven, kindsOfRole } from './roles';

/** Rows of a role and the organisation it is held in, as `roles` of a form. */
export const rolesSchema = z.array(
  z
    .object({ role: z.string().refine(isGiven, 'users.roleMissing'), organisationId: z.string() })
    .refine(
      ({ role, organisationId }) => !isGiven(role) || kindsOfRole[role].length === 0 || organisationId !== '',
      {
        message: 'users.organisationMissing',
        path: ['organisationId'],
      },
    ),
);

export interface RoleRow {
  role: string;
  organisationId: string;
}

export const emptyRole: RoleRow = { role: '', organisationId: '' };

/** A role that is held without an organisation is sent without one. */
export const toAssignments = (rows: readonly RoleRow[]): RoleAssignment[] =>
  rows.flatMap(({ role, organisationId }) =>
    isGiven(role) ? [{ role, organisationId: kindsOfRole[role].length === 0 ? null : organisationId }] : [],
  );

export function RolesFields() {
  const { t } = useTranslation('organisations');
  return (
    <RepeatedFields
      name="roles"
      legend={t('users.roles')}
      description={t('users.rolesExplained')}
      empty={emptyRole}
      addLabel={t('users.addRole')}
      removeLabel={(number) => t('users.removeRole', { number })}
    >
      {(index) => <RoleRowFields index={index} />}
    </RepeatedFields>
  );
}

function RoleRowFields({ index }: { index: number }) {
  const { t } = useTranslation(['organisations', 'common']);
  const role: unknown = useWatch({ name: `roles.${index}.role` });
  // Only administrators make administrators.
  const isAdministrator = hasRole(useSession(), ['administrator']);
  const offered = givenRoles.filter((value) => isAdministrator || value !== 'administrator');
  const kinds = typeof role === 'string' && isGiven(role) ? kindsOfRole[role] : [];
  return (
    <>
      <SelectField
        name={`roles.${index}.role`}
        label={t('users.role')}
        options={offered.map((value) => ({ value, label: t(`common:role.${value}`) }))}
      />
      {kinds.length > 0 ? (
        <OrganisationField
          key={kinds.join()}
          name={`roles.${index}.organisationId`}
          label={t('users.organisation')}
          description={t('users.organisationExplained')}
          kinds={kinds}
        />
      ) : null}
    </>
  );
}
