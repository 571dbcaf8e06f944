import { z } from 'zod';
import { osloInput, osloInstant } from '@/shared/format';
import type { PostponeBody, Round } from '../api/rounds';

const moment = z.string().min(1, 'round.momentMissing');

export const longestReason = 1000;

export const postponeSchema = z.object({
  applicationDeadline: moment,
  offerRounds: z.array(z.object({ offerAt: moment, responseDeadline: moment, markingDeadline: moment })),
  reason: z.string().trim().min(1, 'postpone.reasonMissing').max(longestReason, 'postpone.reasonTooLong'),
});

export type PostponeValues = z.input<typeof postponeSchema>;

export const offerRoundDates = ['offerAt', 'responseDeadline', 'markingDeadline'] as const;

export const toPostponeValues = (round: Round): PostponeValues => ({
  applicationDeadline: osloInput(round.applicationDeadline),
  offerRounds: round.offerRounds.map(({ offerAt, responseDeadline, markingDeadline }) => ({
    offerAt: osloInput(offerAt),
    responseDeadline: osloInput(responseDeadline),
    markingDeadline: osloInput(markingDeadline),
  })),
  reason: '',
});

/** Fields show minutes; an instant that is not touched goes back exactly as it came. */
const instantOf = (value: string, was: string): string =>
  value === osloInput(was) ? was : osloInstant(value);

export const toPostponeBody = (round: Round, values: PostponeValues): PostponeBody => ({
  applicationDeadline: instantOf(values.applicationDeadline, round.applicationDeadline),
  offerRounds: round.offerRounds.map((was, index) => {
    const to = values.offerRounds[index];
    return {
      number: was.number,
      offerAt: instantOf(to?.offerAt ?? '', was.offerAt),
      responseDeadline: instantOf(to?.responseDeadline ?? '', was.responseDeadline),
      markingDeadline: instantOf(to?.markingDeadline ?? '', was.markingDeadline),
    };
  }),
  reason: values.reason,
});

/** Why a date stands: a deadline that has passed, or offers that are out; null when it can be postponed. */
export const whyItStands = (
  date: (typeof offerRoundDates)[number] | 'applicationDeadline',
  at: string,
  isReleased: boolean,
  now: Date,
): 'passed' | 'released' | null => {
  if (date !== 'applicationDeadline' && !isReleased) return null;
  if (date === 'offerAt') return 'released';
  return new Date(at).getTime() < now.getTime() ? 'passed' : null;
};
