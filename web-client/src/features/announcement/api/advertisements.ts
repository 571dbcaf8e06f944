import { queryOptions } from '@tanstack/react-query';
import type { components, operations } from '@/generated/schema';
import { api, call, callWithVersion, ifMatch, readAll } from '@/shared/http';

type Schemas = components['schemas'];
export type Advertisement = Schemas['AnnouncementAdvertisementResponse'];
export type AdvertisementRow = Schemas['AnnouncementAdvertisementRow'];
export type AdvertisementState = Schemas['AnnouncementAdvertisementState'];
export type PositionGroup = Schemas['AnnouncementGroupResponse'];
export type AdvertisementContent = Schemas['AnnouncementAdvertisementContentRequest'];
export type PointsScheme = Schemas['ScreeningPointsSchemeResponse'];

export type AdvertisementSearch = NonNullable<operations['searchAdvertisements']['parameters']['query']>;

export const searchAdvertisements = (search: AdvertisementSearch, after: string | undefined) =>
  call(
    api.GET('/api/v1/advertisements', {
      params: { query: { ...search, ...(after ? { after } : { total: true }), limit: 100 } },
    }),
  );

export const advertisementQuery = (advertisementId: string) =>
  queryOptions({
    queryKey: ['advertisements', 'one', advertisementId],
    queryFn: () =>
      callWithVersion(
        api.GET('/api/v1/advertisements/{advertisementId}', { params: { path: { advertisementId } } }),
      ),
  });

export const pointsSchemeQuery = (advertisementId: string) =>
  queryOptions({
    queryKey: ['advertisements', 'points-scheme', advertisementId],
    queryFn: () =>
      call(
        api.GET('/api/v1/advertisements/{advertisementId}/points-scheme', {
          params: { path: { advertisementId } },
        }),
      ),
  });

export const ownAdvertisementsQuery = (organisationId: string, roundId: string) =>
  queryOptions({
    queryKey: ['advertisements', 'own', organisationId, roundId],
    queryFn: () =>
      readAll((page) =>
        call(
          api.GET('/api/v1/organisations/{organisationId}/advertisements', {
            params: { path: { organisationId }, query: { roundId, ...page } },
          }),
        ),
      ),
  });

export const createAdvertisement = (
  body: AdvertisementContent & { roundId: string; employerId: string },
  headers: Record<string, string>,
) => call(api.POST('/api/v1/advertisements', { body, headers }));

export const changeAdvertisement = (
  advertisementId: string,
  body: AdvertisementContent,
  etag: string | null,
) =>
  call(
    api.PUT('/api/v1/advertisements/{advertisementId}', {
      params: { path: { advertisementId }, header: ifMatch(etag) },
      body,
    }),
  );

export const approveAdvertisement = (advertisementId: string, organisationId: string, revision: number) =>
  call(
    api.POST('/api/v1/advertisements/{advertisementId}/approvals', {
      params: { path: { advertisementId } },
      body: { organisationId, revision },
    }),
  );

export const refuseAdvertisement = (
  advertisementId: string,
  organisationId: string,
  revision: number,
  reason: string,
) =>
  call(
    api.POST('/api/v1/advertisements/{advertisementId}/refusals', {
      params: { path: { advertisementId } },
      body: { organisationId, revision, reason },
    }),
  );

export const withdrawApproval = (advertisementId: string, organisationId: string) =>
  call(
    api.DELETE('/api/v1/advertisements/{advertisementId}/approvals/{organisationId}', {
      params: { path: { advertisementId, organisationId } },
    }),
  );
