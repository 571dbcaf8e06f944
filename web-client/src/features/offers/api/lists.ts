import { queryOptions } from '@tanstack/react-query';
import { api, call, readAll } from '@/shared/http';

const readMarkings = (roundId: string) =>
  readAll((page) =>
    call(api.GET('/api/v1/rounds/{roundId}/markings', { params: { path: { roundId }, query: page } })),
  );

export type Marking = Awaited<ReturnType<typeof readMarkings>>[number];

export const markingsQuery = (roundId: string) =>
  queryOptions({ queryKey: ['markings', roundId], queryFn: () => readMarkings(roundId) });

const readEmployments = (query: { roundId?: string }) =>
  readAll((page) => call(api.GET('/api/v1/employments', { params: { query: { ...query, ...page } } })));

export type Employment = Awaited<ReturnType<typeof readEmployments>>[number];

export const employmentsQuery = (roundId?: string) =>
  queryOptions({
    queryKey: ['employments', roundId ?? 'mine'],
    queryFn: () => readEmployments(roundId ? { roundId } : {}),
  });

const readResidualPositions = () =>
  readAll((page) => call(api.GET('/api/v1/residual-positions', { params: { query: page } })));

export type ResidualPosition = Awaited<ReturnType<typeof readResidualPositions>>[number];

export const residualPositionsQuery = queryOptions({
  queryKey: ['residual-positions'],
  queryFn: readResidualPositions,
});

export const confirmResidualPosition = (groupId: string) =>
  call(api.PUT('/api/v1/residual-positions/{groupId}/confirmation', { params: { path: { groupId } } }));
