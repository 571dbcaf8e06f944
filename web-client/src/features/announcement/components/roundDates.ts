import { z } from 'zod';
import { osloInput, osloInstant } from '@/shared/format';
import type { Round, RoundDates } from '../api/rounds';

export const seasons = ['spring', 'autumn'] as const;

const moment = z.string().min(1, 'round.momentMissing');

export const roundSchema = z.object({
  season: z.enum(seasons, 'round.seasonMissing'),
  adsReadyAt: moment,
  publishedAt: moment,
  applicationDeadline: moment,
  offerRounds: z
    .array(z.object({ offerAt: moment, responseDeadline: moment, markingDeadline: moment }))
    .min(1, 'round.offerRoundsMissing'),
  startDate: z.string().min(1, 'round.startMissing'),
});

export const newRoundSchema = roundSchema.extend({
  code: z
    .string()
    .trim()
    .regex(/^[a-z0-9-]{1,40}$/, 'round.codeInvalid'),
});

export type RoundValues = z.input<typeof roundSchema>;

export const emptyOfferRound = { offerAt: '', responseDeadline: '', markingDeadline: '' };

/** The season is empty text until it is chosen. */
export const emptyRound = {
  season: '' as RoundValues['season'],
  adsReadyAt: '',
  publishedAt: '',
  applicationDeadline: '',
  offerRounds: [emptyOfferRound],
  startDate: '',
};

export const toRoundValues = (round: Round): RoundValues => ({
  season: round.season,
  adsReadyAt: osloInput(round.adsReadyAt),
  publishedAt: osloInput(round.publishedAt),
  applicationDeadline: osloInput(round.applicationDeadline),
  offerRounds: round.offerRounds.map(({ offerAt, responseDeadline, markingDeadline }) => ({
    offerAt: osloInput(offerAt),
    responseDeadline: osloInput(responseDeadline),
    markingDeadline: osloInput(markingDeadline),
  })),
  startDate: round.startDate,
});

/** Fields hold Norwegian time; the API takes instants. */
export const toDates = (values: RoundValues): RoundDates => ({
  season: values.season,
  adsReadyAt: osloInstant(values.adsReadyAt),
  publishedAt: osloInstant(values.publishedAt),
  applicationDeadline: osloInstant(values.applicationDeadline),
  offerRounds: values.offerRounds.map(({ offerAt, responseDeadline, markingDeadline }, index) => ({
    number: index + 1,
    offerAt: osloInstant(offerAt),
    responseDeadline: osloInstant(responseDeadline),
    markingDeadline: osloInstant(markingDeadline),
  })),
  startDate: values.startDate,
});
