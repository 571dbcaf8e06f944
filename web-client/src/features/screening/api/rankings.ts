import { queryOptions } from '@tanstack/react-query';
import { api, callWithVersion, ifMatch } from '@/shared/http';

const readRanking = (groupId: string) =>
  callWithVersion(api.GET('/api/v1/position-groups/{groupId}/ranking', { params: { path: { groupId } } }));

export type VersionedRanking = Awaited<ReturnType<typeof readRanking>>;
export type Ranking = VersionedRanking['value'];

export const rankingQuery = (groupId: string) =>
  queryOptions({ queryKey: ['ranking', groupId], queryFn: () => readRanking(groupId) });

export interface RankingContent {
  /** Best first. */
  entries: { applicationId: string; reason: string }[];
  /** Only, and always, for the first change after offers have begun (R-SCR-11). */
  changeReason?: string;
}

export const writeRanking = (groupId: string, body: RankingContent, etag: string | null) =>
  callWithVersion(
    api.PUT('/api/v1/position-groups/{groupId}/ranking', {
      params: { path: { groupId }, header: ifMatch(etag) },
      body,
    }),
  );

export const concur = (groupId: string, municipalityId: string, etag: string | null) =>
  callWithVersion(
    api.POST('/api/v1/position-groups/{groupId}/ranking/concurrences', {
      params: { path: { groupId }, header: ifMatch(etag) },
      body: { municipalityId },
    }),
  );

export const signRanking = (
  groupId: string,
  body: { organisationId: string; specialistTookPart: boolean },
  etag: string | null,
) =>
  callWithVersion(
    api.POST('/api/v1/position-groups/{groupId}/ranking/signature', {
      params: { path: { groupId }, header: ifMatch(etag) },
      body,
    }),
  );
