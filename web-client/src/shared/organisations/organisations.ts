import { queryOptions, useQueries } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, call, readAll } from '@/shared/http';

export type Organisation = components['schemas']['OrganisationsOrganisationResponse'];
export type OrganisationKind = Organisation['kind'];

interface OrganisationFilter {
  kind: OrganisationKind;
  parentId?: string;
  regionId?: string;
}

const readOrganisations = async (filter: OrganisationFilter): Promise<Organisation[]> => {
  const all = await readAll((page) =>
    call(api.GET('/api/v1/organisations', { params: { query: { ...filter, ...page } } })),
  );
  return all.filter(({ validTo }) => !validTo);
};

/** Organisations that are valid today, in Norwegian order of name. They change a few times a decade. */
export const organisationsQuery = (filter: OrganisationFilter) =>
  queryOptions({
    queryKey: ['organisations', filter],
    queryFn: () => readOrganisations(filter),
    staleTime: 60 * 60_000,
  });

/** Those of several kinds, one kind after the other; what is not yet known is missing. */
export const useOrganisations = (kinds: readonly OrganisationKind[]): readonly Organisation[] =>
  useQueries({
    queries: kinds.map((kind) => organisationsQuery({ kind })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });

/** Names to choose by: two municipalities of one name are told apart by their county. */
export const namesToChoose = (
  organisations: readonly Organisation[],
  counties: readonly Organisation[],
): ReadonlyMap<string, string> => {
  const count = new Map<string, number>();
  for (const { name } of organisations) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(
    organisations.map(({ id, name, parentId }) => {
      const county = counties.find((found) => found.id === parentId);
      return [id, county && (count.get(name) ?? 0) > 1 ? `${name} (${county.name})` : name];
    }),
  );
};
