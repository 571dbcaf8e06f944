import { queryOptions } from '@tanstack/react-query';
import { api, call, readAll } from '@/shared/http';

const readPlans = (query: { roundId?: string }) =>
  readAll((page) => call(api.GET('/api/v1/education-plans', { params: { query: { ...query, ...page } } })));

export type Plan = Awaited<ReturnType<typeof readPlans>>[number];
export type Stage = Plan['stages'][number];

/** The doctor's own. */
export const myPlansQuery = queryOptions({
  queryKey: ['education-plans', 'mine'],
  queryFn: () => readPlans({}),
});

/** Those of a round's hired with a stage at the caller's organisations. */
export const roundPlansQuery = (roundId: string) =>
  queryOptions({ queryKey: ['education-plans', 'round', roundId], queryFn: () => readPlans({ roundId }) });

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ['education-plans', planId],
    queryFn: () => call(api.GET('/api/v1/education-plans/{planId}', { params: { path: { planId } } })),
  });
