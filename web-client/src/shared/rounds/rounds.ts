import { queryOptions } from '@tanstack/react-query';
import { hasPassed } from '@/shared/format';
import { api, call } from '@/shared/http';

/** Two rounds a year: one page is more than a working life. */
const readRounds = () => call(api.GET('/api/v1/rounds', { params: { query: { limit: 100 } } }));

export type Round = Awaited<ReturnType<typeof readRounds>>['items'][number];

/** All rounds, the newest first. */
export const allRoundsQuery = queryOptions({ queryKey: ['rounds', 'all'], queryFn: readRounds });

/** The round that people mean when they say «the round»: the one published last, else the one that comes first. */
export const currentRound = (rounds: readonly Round[], now: Date): Round | undefined =>
  rounds.find((round) => new Date(round.publishedAt).getTime() <= now.getTime()) ?? rounds.at(-1);

/** The round whose seats are being distributed and advertisements written, else the one under way. */
export const roundInPreparation = (rounds: readonly Round[], now: Date): Round | undefined =>
  rounds.findLast(({ adsReadyAt }) => !hasPassed(adsReadyAt, now)) ?? currentRound(rounds, now);
