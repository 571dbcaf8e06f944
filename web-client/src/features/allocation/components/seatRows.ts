import { z } from 'zod';
import { type SeatKind, seatKinds } from '@/shared/specialties';
import type { SeatCounts } from '../api/quota';

/** A number of seats as typed; nothing typed is none. */
const count = z
  .string()
  .trim()
  .refine((typed) => /^\d{0,6}$/.test(typed), 'quota.countInvalid');

/** By kind, as in requests. */
export const countsSchema = z.record(z.string(), count);

export const rowsSchema = z.array(z.object({ id: z.string(), seats: countsSchema }));

export type TypedCounts = z.input<typeof countsSchema>;
export type TypedRow = z.input<typeof rowsSchema>[number];

export const toTyped = (counts: SeatCounts): TypedCounts =>
  Object.fromEntries(seatKinds.map((kind) => [kind, String(counts[kind] ?? 0)]));

const toNumber = (typed: string): number => (/^\d+$/.test(typed.trim()) ? Number(typed) : 0);

export const toCounts = (typed: TypedCounts): SeatCounts =>
  Object.fromEntries(Object.entries(typed).map(([kind, seats]) => [kind, toNumber(seats)]));

/** Kinds worth a column: those that there are any of. */
export const kindsIn = (...counts: readonly SeatCounts[]): readonly SeatKind[] =>
  seatKinds.filter((kind) => counts.some((part) => (part[kind] ?? 0) > 0));
