import { municipal, specialtyCodes } from 'virtual:specialties';
import type { components } from '@/generated/schema';

export type Specialty = components['schemas']['AllocationSpecialty'];
export type SeatKind = components['schemas']['AllocationSeatKind'];

/** R-ALL-20: what a position can be combined with, as the server's reference data has it. */
export const specialties: readonly Specialty[] = specialtyCodes;

/** R-ALL-3: what a seat can count as. */
export const seatKinds: readonly SeatKind[] = ['ordinary', ...specialties];

/** Whether the later position is with a municipality, which then leads (R-ANN-10) and whose seats the Directorate places (R-ALL-3). */
export const isMunicipal = (kind: string): boolean => municipal.some((code) => code === kind);
