import type { Advertisement } from './api/advertisements';

/** The name of a party to the advertisement; the advertisement says them all. */
export const partyName = (id: string, advertisement: Advertisement): string =>
  id === advertisement.employerId
    ? advertisement.employerName
    : (advertisement.groups.flatMap(({ municipalities }) => municipalities).find((party) => party.id === id)
        ?.name ?? '');
