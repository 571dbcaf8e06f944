import { queryOptions } from '@tanstack/react-query';
import { hasPassed } from '@/shared/format';
import { api, call, readAll } from '@/shared/http';

const readOffers = (query: { roundId?: string }) =>
  readAll((page) => call(api.GET('/api/v1/offers', { params: { query: { ...query, ...page } } })));

export type Offer = Awaited<ReturnType<typeof readOffers>>[number];
export type OfferState = Offer['state'];

/** Offers are answered and marked by others while a page stays open, so they are asked for again. */
const refetchInterval = 60_000;

/** The applicant's own, newest release first. */
export const myOffersQuery = queryOptions({
  queryKey: ['offers', 'mine'],
  queryFn: () => readOffers({}),
  refetchInterval,
});

/** Those of a round that the caller's organisations are parties to. */
export const roundOffersQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['offers', 'round', roundId],
    queryFn: () => readOffers({ roundId }),
    refetchInterval,
  });

export type Answer = 'accept' | 'decline';

export const answerOffer = (offerId: string, answer: Answer) =>
  call(api.PUT('/api/v1/offers/{offerId}/answer', { params: { path: { offerId } }, body: { answer } }));

export const registerMarking = (offerId: string, label: Offer['label']) =>
  call(api.PUT('/api/v1/offers/{offerId}/marking', { params: { path: { offerId } }, body: { label } }));

/** Open by the clock: the server says the same as soon as it is asked again. */
export const isOpen = (offer: Offer, now: Date): boolean =>
  offer.state === 'open' && !hasPassed(offer.responseDeadline, now);
