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
  isPast: boolean;
}

/** The round's dates in order. */
export const calendarSteps = (round: RoundCalendar, now: Date): CalendarStep[] => {
  const step = (kind: StepKind, at: string, number?: number): CalendarStep => ({
    kind,
    at,
    isDate: kind === 'start',
    isPast: new Date(at).getTime() < now.getTime(),
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
  const isAfter = (at: string | undefined): boolean =>
    at !== undefined && new Date(at).getTime() <= now.getTime();
  if (!isAfter(round.publishedAt)) return 'planned';
  // At the stated instant an application is still in time.
  if (new Date(round.applicationDeadline).getTime() >= now.getTime()) return 'open';
  if (isAfter(round.startDate)) return 'started';
  if (!isAfter(round.offerRounds[0]?.offerAt)) return 'ranking';
  return isAfter(round.offerRounds.at(-1)?.markingDeadline) ? 'residual' : 'offers';
};
