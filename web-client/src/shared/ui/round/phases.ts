import { hasCome, hasPassed } from '@/shared/format';

/** The dates of a round that phases are read from. */
export interface RoundCalendar {
  adsReadyAt: string;
  publishedAt: string;
  applicationDeadline: string;
  offerRounds: readonly {
    number: number;
    offerAt: string;
    responseDeadline: string;
    markingDeadline: string;
  }[];
  startDate: string;
}

export type StepKind =
  'adsReady' | 'published' | 'applicationDeadline' | 'offer' | 'response' | 'marking' | 'start';

export interface CalendarStep {
  kind: StepKind;
  /** The offer round's number, for the steps that belong to one. */
  number?: number;
  at: string;
  /** Start of work has a date and no time. */
  isDate: boolean;
  /** A deadline lasts through its minute; the others are sharp. */
  isDeadline: boolean;
  isPast: boolean;
}

const deadlines: ReadonlySet<StepKind> = new Set(['adsReady', 'applicationDeadline', 'response', 'marking']);

/** The round's dates in order. */
export const calendarSteps = (round: RoundCalendar, now: Date): CalendarStep[] => {
  const step = (kind: StepKind, at: string, number?: number): CalendarStep => ({
    kind,
    at,
    isDate: kind === 'start',
    isDeadline: deadlines.has(kind),
    isPast: deadlines.has(kind) ? hasPassed(at, now) : hasCome(at, now),
    ...(number === undefined ? {} : { number }),
  });
  return [
    step('adsReady', round.adsReadyAt),
    step('published', round.publishedAt),
    step('applicationDeadline', round.applicationDeadline),
    ...round.offerRounds.flatMap(({ number, offerAt, responseDeadline, markingDeadline }) => [
      step('offer', offerAt, number),
      step('response', responseDeadline, number),
      step('marking', markingDeadline, number),
    ]),
    step('start', round.startDate),
  ].sort((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime());
};

export type RoundPhase = 'planned' | 'open' | 'ranking' | 'offers' | 'residual' | 'started';

/** Where the round is, in the words of those who take part. */
export const roundPhase = (round: RoundCalendar, now: Date): RoundPhase => {
  if (!hasCome(round.publishedAt, now)) return 'planned';
  if (!hasPassed(round.applicationDeadline, now)) return 'open';
  if (hasCome(round.startDate, now)) return 'started';
  const first = round.offerRounds[0];
  const last = round.offerRounds.at(-1);
  if (!first || !last || !hasCome(first.offerAt, now)) return 'ranking';
  return hasPassed(last.markingDeadline, now) ? 'residual' : 'offers';
};
