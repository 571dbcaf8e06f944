import { queryOptions } from '@tanstack/react-query';
import { api, call, readAll } from '@/shared/http';

const readAdvertisement = (advertisementId: string) =>
  call(api.GET('/api/v1/advertisements/{advertisementId}', { params: { path: { advertisementId } } }));

export type Advertisement = Awaited<ReturnType<typeof readAdvertisement>>;
export type PositionGroup = Advertisement['groups'][number];
export type Question = Advertisement['questions'][number];

export const advertisementQuery = (advertisementId: string) =>
  queryOptions({
    queryKey: ['advertisements', advertisementId],
    queryFn: () => readAdvertisement(advertisementId),
  });

const readOwnAdvertisements = (organisationId: string, roundId: string) =>
  readAll((page) =>
    call(
      api.GET('/api/v1/organisations/{organisationId}/advertisements', {
        params: { path: { organisationId }, query: { roundId, ...page } },
      }),
    ),
  );

export type OwnAdvertisement = Awaited<ReturnType<typeof readOwnAdvertisements>>[number];

/** In a round, those the organisation owns or is named in. */
export const ownAdvertisementsQuery = (organisationId: string, roundId: string) =>
  queryOptions({
    queryKey: ['organisations', organisationId, 'advertisements', roundId],
    queryFn: () => readOwnAdvertisements(organisationId, roundId),
  });

const readOrganisation = (organisationId: string) =>
  call(api.GET('/api/v1/organisations/{organisationId}', { params: { path: { organisationId } } }));

export const organisationQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['organisations', organisationId],
    queryFn: () => readOrganisation(organisationId),
    staleTime: 10 * 60_000,
  });
