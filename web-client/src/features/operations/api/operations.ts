import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, call } from '@/shared/http';

export type AuditEntry = components['schemas']['OperationsAuditEntry'];
export type ParkedEvent = components['schemas']['ListParkedEventsResponse'];
export type Policy = components['schemas']['ListPoliciesItem'];

export interface AuditSearch {
  operation: string;
  subjectId: string | undefined;
  actorId: string | undefined;
  from: string | undefined;
  to: string | undefined;
}

/** As the API takes it; the list and its CSV follow the same filters. */
export const auditFilter = ({ operation, subjectId, actorId, from, to }: AuditSearch) => ({
  ...(operation ? { operation } : {}),
  ...(subjectId ? { subjectId } : {}),
  ...(actorId ? { actorId } : {}),
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

export const searchAudit = (search: AuditSearch, after: string | undefined) =>
  call(
    api.GET('/api/v1/audit', {
      params: {
        query: {
          ...auditFilter(search),
          newestFirst: true,
          ...(after ? { after } : { total: true }),
          limit: 100,
        },
      },
    }),
  );

export const verifyAudit = () => call(api.GET('/api/v1/audit/verification'));

export const listParkedEvents = (resolved: boolean, after: string | undefined) =>
  call(
    api.GET('/api/v1/parked-events', {
      params: { query: { resolved, ...(after ? { after } : { total: true }), limit: 100 } },
    }),
  );

export const retryParkedEvent = (parkedEventId: string) =>
  call(api.POST('/api/v1/parked-events/{parkedEventId}/retry', { params: { path: { parkedEventId } } }));

export const policiesQuery = queryOptions({
  queryKey: ['policies'],
  queryFn: () => call(api.GET('/api/v1/policies')),
});

export const moveClock = (now: string) => call(api.PUT('/api/v1/clock', { body: { now } }));
