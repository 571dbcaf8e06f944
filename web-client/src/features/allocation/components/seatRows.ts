import { z } from 'zod';
import { type SeatCounts, type SeatKind, seatKinds } from '../api/quota';

/** A number of seats as typed; nothing typed is none. */
const count = z
  .string()
  .trim()
  .refine((typed) => /^\d{0,6}$/.test(typed), 'quota.countInvalid');

export const countsSchema = z.object({
  ordinary: count,
  psychiatry: count,
  childPsychiatry: count,
  generalPractice: count,
});

export const rowsSchema = z.array(countsSchema.extend({ id: z.string() }));

export type TypedCounts = z.input<typeof countsSchema>;
export type TypedRow = z.input<typeof rowsSchema>[number];

export const toTyped = (counts: SeatCounts): TypedCounts => ({
  ordinary: String(counts.ordinary),
  psychiatry: String(counts.psychiatry),
  childPsychiatry: String(counts.childPsychiatry),
  generalPractice: String(counts.generalPractice),
});

const toNumber = (typed: string): number => (/^\d+$/.test(typed.trim()) ? Number(typed) : 0);

export const toCounts = (typed: TypedCounts): SeatCounts => ({
  ordinary: toNumber(typed.ordinary),
  psychiatry: toNumber(typed.psychiatry),
  childPsychiatry: toNumber(typed.childPsychiatry),
  generalPractice: toNumber(typed.generalPractice),
});

/** Kinds worth a column: those that there are any of. */
export const kindsIn = (...counts: readonly SeatCounts[]): readonly SeatKind[] =>
  seatKinds.filter((kind) => counts.some((part) => part[kind] > 0));
