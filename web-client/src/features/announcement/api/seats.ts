import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, asProblem, call } from '@/shared/http';
import type { SeatKind } from '@/shared/specialties';
import type { AdvertisementRow } from './advertisements';

type Employer = components['schemas']['AllocationEmployerQuotaResponse'];

const readAllocation = async (roundId: string, employerId: string): Promise<Employer | null> => {
  try {
    const quota = await call(api.GET('/api/v1/rounds/{roundId}/quota', { params: { path: { roundId } } }));
    return (
      quota.regions
        .flatMap(({ employers }) => employers)
        .find((employer) => employer.employerId === employerId) ?? null
    );
  } catch (error) {
    // Before the Directorate has set it, the round has no quota.
    if (asProblem(error).status === 404) return null;
    throw error;
  }
};

/** What the trust has been given in the round; null while nothing has been distributed to it. */
export const allocationQuery = (roundId: string, employerId: string) =>
  queryOptions({
    queryKey: ['quota', 'employer', roundId, employerId],
    queryFn: () => readAllocation(roundId, employerId),
  });

const kindOf = (group: AdvertisementRow['groups'][number]): SeatKind => group.specialty ?? 'ordinary';

/** Seats of one kind in advertisements in some states. */
export const advertisedSeats = (
  rows: readonly AdvertisementRow[],
  kind: SeatKind,
  isCounted: (row: AdvertisementRow) => boolean,
): number =>
  rows
    .filter(isCounted)
    .flatMap(({ groups }) => groups)
    .filter((group) => kindOf(group) === kind)
    .reduce((sum, { seats }) => sum + seats, 0);
