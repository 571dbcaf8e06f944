import type { Stage } from '../api/plans';

export type StagePhase = 'ahead' | 'now' | 'over';

/** Where a stage is on a day in Norway (`2019-03-01`). */
export const phaseOf = ({ start, end }: Pick<Stage, 'start' | 'end'>, today: string): StagePhase =>
  start > today ? 'ahead' : end < today ? 'over' : 'now';

/** Whole months begun since the start: 1 on the first day. */
export const monthOf = ({ start, months }: Pick<Stage, 'start' | 'months'>, today: string): number => {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number);
  const begun = (thisYear - year) * 12 + (thisMonth - month) + (thisDay >= day ? 1 : 0);
  return Math.min(Math.max(begun, 1), months);
};
