import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/http';

const readStatistics = (roundId: string) =>
  call(api.GET('/api/v1/rounds/{roundId}/statistics', { params: { path: { roundId } } }));

export type Statistics = Awaited<ReturnType<typeof readStatistics>>;
export type EmployerFigures = Statistics['byEmployer'][number];

/** Whether figures are not shown because it is too early, rather than because they are about few. */
export const isWithheld = (
  statistics: Statistics,
  figures: Statistics['withheld'][number]['figures'],
): boolean => statistics.withheld.some((withheld) => withheld.figures === figures);

export const statisticsQuery = (roundId: string) =>
  queryOptions({ queryKey: ['statistics', roundId], queryFn: () => readStatistics(roundId) });

/** The same figures as a file, opened by the browser itself. */
export const statisticsCsv = (roundId: string): string => `/api/v1/rounds/${roundId}/statistics.csv`;
