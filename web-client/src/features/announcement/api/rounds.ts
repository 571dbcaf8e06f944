import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/http';

const readRounds = () => call(api.GET('/api/v1/rounds'));

export const roundsQuery = queryOptions({ queryKey: ['rounds'], queryFn: readRounds });

export type Round = Awaited<ReturnType<typeof readRounds>>['items'][number];
