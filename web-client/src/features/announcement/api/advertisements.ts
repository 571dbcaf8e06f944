import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, call } from '@/shared/http';

type PositionKind = components['schemas']['PositionKind'];

export interface AdvertisementSearch {
  query: string;
  kinds: readonly PositionKind[];
  sort: string | null;
}

export const searchAdvertisements = (
  { query, kinds, sort }: AdvertisementSearch,
  after: string | undefined,
) =>
  call(
    api.GET('/api/v1/advertisements', {
      params: {
        query: {
          ...(query ? { q: query } : {}),
          ...(kinds.length === 1 && kinds[0] ? { kind: kinds[0] } : {}),
          ...(sort ? { sort } : {}),
          ...(after ? { after } : { total: true }),
          limit: 100,
        },
      },
    }),
  );

export type AdvertisementRow = Awaited<ReturnType<typeof searchAdvertisements>>['items'][number];

const readAdvertisement = (advertisementId: string) =>
  call(api.GET('/api/v1/advertisements/{advertisementId}', { params: { path: { advertisementId } } }));

export type Advertisement = Awaited<ReturnType<typeof readAdvertisement>>;
export type PositionGroup = Advertisement['groups'][number];

export const advertisementQuery = (advertisementId: string) =>
  queryOptions({
    queryKey: ['advertisements', advertisementId],
    queryFn: () => readAdvertisement(advertisementId),
  });
