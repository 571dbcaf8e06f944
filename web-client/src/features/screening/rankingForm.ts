import { z } from 'zod';

const longestReason = 2000;

/** R-SCR-11: everybody on the list has a reason, and so has a change after offers began. */
export const rankingSchema = (isRevision: boolean) =>
  z.object({
    /** The version this is a change of; kept with the draft, so that it never overwrites a newer list unseen. */
    basedOn: z.string(),
    changeReason: isRevision
      ? z.string().trim().min(1, 'ranking.error.changeReason').max(longestReason, 'ranking.error.tooLong')
      : z.string(),
    entries: z
      .array(
        z.object({
          applicationId: z.string(),
          reason: z
            .string()
            .trim()
            .min(1, 'ranking.error.reason')
            .max(longestReason, 'ranking.error.tooLong'),
        }),
      )
      .min(1, 'ranking.error.empty'),
  });

export interface RankingInput {
  basedOn: string;
  changeReason: string;
  /** Best first. Names are looked up, so that a draft on the device holds none. */
  entries: { applicationId: string; reason: string }[];
}
