import { queryOptions } from '@tanstack/react-query';
import { api, call, readAll } from '@/shared/http';

export const readLog = (roundId: string, after: string | undefined) =>
  call(
    api.GET('/api/v1/rounds/{roundId}/log', {
      params: { path: { roundId }, query: { ...(after ? { after } : { total: true }), limit: 200 } },
    }),
  );

export type LogEntry = Awaited<ReturnType<typeof readLog>>['items'][number];

export const verifyLog = (roundId: string) =>
  call(api.GET('/api/v1/rounds/{roundId}/log/verification', { params: { path: { roundId } } }));

export type Verification = Awaited<ReturnType<typeof verifyLog>>;

const readEmployerNames = async (): Promise<ReadonlyMap<string, string>> => {
  const trusts = await readAll((page) =>
    call(api.GET('/api/v1/organisations', { params: { query: { kind: 'trust', ...page } } })),
  );
  return new Map(trusts.map(({ id, name }) => [id, name]));
};

/** Names of those who make offers; the log itself holds ids only. */
export const employerNamesQuery = queryOptions({
  queryKey: ['organisations', 'trust', 'names'],
  queryFn: readEmployerNames,
  staleTime: 60 * 60_000,
});
