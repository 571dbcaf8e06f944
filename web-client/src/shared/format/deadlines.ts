const minute = 60_000;

/**
 * The first instant that is late, in milliseconds: a deadline lasts through the minute it is stated to, so what is printed as 23.59 is
 * in time until 23.59.59,999 (R-OFF-3). The only place in the client that knows it.
 */
export const deadlineEnd = (deadline: string): number =>
  (Math.floor(new Date(deadline).getTime() / minute) + 1) * minute;

/** Whether a deadline has passed at an instant, as the server judges it. */
export const hasPassed = (deadline: string, now: Date): boolean => now.getTime() >= deadlineEnd(deadline);

/** The beginning of a release, or another moment that is sharp: at the very instant it has come. */
export const hasCome = (moment: string, now: Date): boolean => now.getTime() >= new Date(moment).getTime();

export interface TimeLeft {
  unit: 'days' | 'hours' | 'minutes' | 'seconds';
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/**
 * The time left of a deadline, or until a sharp moment; null when it has passed. Begun seconds count, so that there is never nothing
 * left of what is not over. The unit is the largest that is worth saying.
 */
export const timeLeft = (until: string, now: Date, isSharp = false): TimeLeft | null => {
  const end = isSharp ? new Date(until).getTime() : deadlineEnd(until);
  const total = Math.ceil((end - now.getTime()) / 1000);
  if (total <= 0) return null;
  const days = Math.floor(total / 86_400);
  const hours = Math.floor((total % 86_400) / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const unit = days > 0 ? 'days' : hours > 0 ? 'hours' : minutes > 0 ? 'minutes' : 'seconds';
  return { unit, days, hours, minutes, seconds: total % 60 };
};
