import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, call, callWithVersion, ifMatch } from '@/shared/http';

export type Criterion = components['schemas']['ScreeningPointsCriterion'];
export type PointsLine = components['schemas']['ScreeningPointsLine'];
export type PointsAdjustment = components['schemas']['ScreeningPointsAdjustment'];

const readPoints = (applicationId: string) =>
  call(api.GET('/api/v1/applications/{applicationId}/points', { params: { path: { applicationId } } }));

export type Points = Awaited<ReturnType<typeof readPoints>>;

export const pointsQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['applications', applicationId, 'points'],
    queryFn: () => readPoints(applicationId),
  });

export const adjustPoints = (
  applicationId: string,
  body: { points: number; reason: string },
  headers: Record<string, string>,
) =>
  call(
    api.POST('/api/v1/applications/{applicationId}/points-adjustments', {
      params: { path: { applicationId } },
      headers,
      body,
    }),
  );

const readScheme = (advertisementId: string) =>
  callWithVersion(
    api.GET('/api/v1/advertisements/{advertisementId}/points-scheme', {
      params: { path: { advertisementId } },
    }),
  );

export type VersionedScheme = Awaited<ReturnType<typeof readScheme>>;
export type PointsScheme = VersionedScheme['value'];

export const schemeQuery = (advertisementId: string) =>
  queryOptions({
    queryKey: ['advertisements', advertisementId, 'points-scheme'],
    queryFn: () => readScheme(advertisementId),
  });

export const setScheme = (advertisementId: string, criteria: Criterion[], etag: string | null) =>
  callWithVersion(
    api.PUT('/api/v1/advertisements/{advertisementId}/points-scheme', {
      params: { path: { advertisementId }, header: ifMatch(etag) },
      body: { criteria },
    }),
  );
