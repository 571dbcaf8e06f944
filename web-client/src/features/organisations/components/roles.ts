import type { OrganisationKind } from '@/shared/organisations';
import type { Role } from '../api/users';

const workplaces: readonly OrganisationKind[] = ['trust', 'hospital', 'department', 'municipality'];

/** The kinds of organisation in which a role is held (handbook §2); none for a role held without one. */
export const kindsOfRole: Record<Exclude<Role, 'applicant' | 'hrSystem'>, readonly OrganisationKind[]> = {
  administrator: [],
  directorate: ['directorate'],
  regionalAuthority: ['regionalAuthority'],
  trust: ['trust'],
  municipality: ['municipality'],
  chiefMunicipalDoctor: ['municipality'],
  countyGovernor: ['countyGovernor'],
  alisOffice: ['alisOffice'],
  unionRepresentative: workplaces,
  mentor: workplaces,
  clinicalSupervisor: workplaces,
  alisCoordinator: workplaces,
  organisationAdministrator: [
    ...workplaces,
    'directorate',
    'regionalAuthority',
    'countyGovernor',
    'alisOffice',
  ],
};

/** Roles an administrator gives: applicants register themselves, and machines are API clients. */
export type GivenRole = keyof typeof kindsOfRole;
export const givenRoles = Object.keys(kindsOfRole) as GivenRole[];

export const isGiven = (role: string): role is GivenRole => Object.hasOwn(kindsOfRole, role);
