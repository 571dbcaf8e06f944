import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/http';

const readOfferRounds = (roundId: string) =>
  call(api.GET('/api/v1/rounds/{roundId}/offer-rounds', { params: { path: { roundId } } }));

export type OfferRound = Awaited<ReturnType<typeof readOfferRounds>>['items'][number];
export type OfferRoundStage = OfferRound['stage'];

export const offerRoundsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['offer-rounds', roundId],
    queryFn: () => readOfferRounds(roundId),
    refetchInterval: 30_000,
  });

const readPreview = (roundId: string, number: number) =>
  call(
    api.GET('/api/v1/rounds/{roundId}/offer-rounds/{number}/preview', {
      params: { path: { roundId, number } },
    }),
  );

export type Preview = Awaited<ReturnType<typeof readPreview>>;
export type EmployerPreview = Preview['employers'][number];

export const previewQuery = (roundId: string, number: number) =>
  queryOptions({
    queryKey: ['offer-rounds', roundId, 'preview', number],
    queryFn: () => readPreview(roundId, number),
    refetchInterval: 30_000,
  });

export const releaseOfferRound = (roundId: string, number: number) =>
  call(
    api.POST('/api/v1/rounds/{roundId}/offer-rounds/{number}/release', {
      params: { path: { roundId, number } },
    }),
  );
