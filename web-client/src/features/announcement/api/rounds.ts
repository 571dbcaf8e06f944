import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, call, callWithVersion, ifMatch } from '@/shared/http';

export type Round = components['schemas']['RoundResponse'];
export type RoundDates = Omit<components['schemas']['PlanRoundRequest'], 'code'>;

export const roundQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', 'one', roundId],
    queryFn: () => callWithVersion(api.GET('/api/v1/rounds/{roundId}', { params: { path: { roundId } } })),
  });

export const planRound = (body: RoundDates & { code: string }, headers: Record<string, string>) =>
  call(api.POST('/api/v1/rounds', { body, headers }));

export const changeRound = (roundId: string, body: RoundDates, etag: string | null) =>
  call(api.PUT('/api/v1/rounds/{roundId}', { params: { path: { roundId } }, body, headers: ifMatch(etag) }));
