import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, call, callWithVersion, ifMatch } from '@/shared/http';

export type Round = components['schemas']['AnnouncementRoundResponse'];
export type RoundDates = Omit<components['schemas']['PlanRoundRequest'], 'code'>;

export const roundQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', 'one', roundId],
    queryFn: () => callWithVersion(api.GET('/api/v1/rounds/{roundId}', { params: { path: { roundId } } })),
  });

export const planRound = (body: RoundDates & { code: string }, headers: Record<string, string>) =>
  call(api.POST('/api/v1/rounds', { body, headers }));

export const changeRound = (roundId: string, body: RoundDates, etag: string | null) =>
  call(api.PUT('/api/v1/rounds/{roundId}', { params: { path: { roundId }, header: ifMatch(etag) }, body }));

export type PostponeBody = components['schemas']['PostponeRoundRequest'];
export type Postponement = Round['postponements'][number];

/** What the act would do, refused as the act would be. */
export const previewPostponement = (roundId: string, body: PostponeBody) =>
  call(api.POST('/api/v1/rounds/{roundId}/postponements/preview', { params: { path: { roundId } }, body }));

export type PostponementPreview = Awaited<ReturnType<typeof previewPostponement>>;

export const postponeRound = (roundId: string, body: PostponeBody, etag: string | null) =>
  call(
    api.POST('/api/v1/rounds/{roundId}/postponements', {
      params: { path: { roundId }, header: ifMatch(etag) },
      body,
    }),
  );

/** Which offer rounds are released: their offer date stands. */
export const releasesQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['offer-rounds', roundId],
    queryFn: () => call(api.GET('/api/v1/rounds/{roundId}/offer-rounds', { params: { path: { roundId } } })),
  });
