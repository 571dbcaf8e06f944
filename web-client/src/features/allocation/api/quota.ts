import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, asProblem, call, ifMatch } from '@/shared/http';
import { type SeatKind, seatKinds } from '@/shared/specialties';

type Schemas = components['schemas'];
export type Quota = Schemas['AllocationQuotaResponse'];
export type RegionQuota = Schemas['AllocationRegionQuotaResponse'];
export type EmployerQuota = Schemas['AllocationEmployerQuotaResponse'];
/** By kind; what is left out is none. */
export type SeatCounts = Readonly<Record<string, number>>;
export type UnadvertisedSeats = Schemas['AllocationUnadvertisedSeats'];

const readQuota = async (roundId: string): Promise<Quota | null> => {
  try {
    return await call(api.GET('/api/v1/rounds/{roundId}/quota', { params: { path: { roundId } } }));
  } catch (error) {
    if (asProblem(error).status === 404) return null;
    throw error;
  }
};

/** A round's seats as far as one sees them; null before the national number is set. Its parts have ETags of their own. */
export const quotaQuery = (roundId: string) =>
  queryOptions({ queryKey: ['quota', 'round', roundId], queryFn: () => readQuota(roundId) });

export const setQuota = (roundId: string, body: Schemas['SetQuotaRequest'], seen: string | null) =>
  call(
    api.PUT('/api/v1/rounds/{roundId}/quota', {
      params: { path: { roundId }, header: ifMatch(seen) },
      body,
    }),
  );

export const distributeToRegions = (
  roundId: string,
  body: Schemas['DistributeToRegionsRequest'],
  seen: string,
) =>
  call(
    api.PUT('/api/v1/rounds/{roundId}/quota/regions', {
      params: { path: { roundId }, header: ifMatch(seen) },
      body,
    }),
  );

export const distributeToEmployers = (
  roundId: string,
  regionId: string,
  employers: Schemas['AllocationEmployerSeats'][],
  seen: string,
) =>
  call(
    api.PUT('/api/v1/rounds/{roundId}/quota/regions/{regionId}/employers', {
      params: { path: { roundId, regionId }, header: ifMatch(seen) },
      body: { employers },
    }),
  );

export const reportUnadvertised = (
  roundId: string,
  employerId: string,
  seats: UnadvertisedSeats[],
  seen: string,
) =>
  call(
    api.PUT('/api/v1/rounds/{roundId}/quota/employers/{employerId}/unadvertised', {
      params: { path: { roundId, employerId }, header: ifMatch(seen) },
      body: { seats },
    }),
  );

const countsBy = (count: (kind: SeatKind) => number): SeatCounts =>
  Object.fromEntries(seatKinds.map((kind) => [kind, count(kind)]));

export const noSeats: SeatCounts = {};

export const sumOf = (parts: readonly SeatCounts[]): SeatCounts =>
  countsBy((kind) => parts.reduce((sum, part) => sum + (part[kind] ?? 0), 0));
