import { useCallback, useMemo } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';

/** What a list's address says: `?q=…&sort=-points&columns=a,b&filter.kind=ordinary,combined&selected=…`. */
export interface ListState {
  query: string;
  sort: { id: string; descending: boolean } | null;
  /** Columns shown; null for the table's own choice. */
  columns: readonly string[] | null;
  filters: Readonly<Record<string, readonly string[]>>;
  selected: string | null;
}

export interface ListStateChanges {
  setQuery: (query: string) => void;
  setSort: (id: string, descending: boolean) => void;
  setColumns: (columns: readonly string[] | null) => void;
  toggleFilter: (filter: string, value: string, isSingle?: boolean) => void;
  /** Sets a filter to one value, or to nothing. */
  setFilter: (filter: string, value: string) => void;
  clearFilters: () => void;
  select: (id: string | null) => void;
}

type Search = Record<string, string | undefined>;

const filterPrefix = 'filter.';
const list = (text: string | undefined): string[] => (text ? text.split(',').filter(Boolean) : []);

export const readListState = (search: Search): ListState => ({
  query: search['q'] ?? '',
  sort: search['sort']
    ? { id: search['sort'].replace(/^-/, ''), descending: search['sort'].startsWith('-') }
    : null,
  columns: search['columns'] === undefined ? null : list(search['columns']),
  filters: Object.fromEntries(
    Object.entries(search)
      .filter(([key]) => key.startsWith(filterPrefix))
      .map(([key, value]) => [key.slice(filterPrefix.length), list(value)]),
  ),
  selected: search['selected'] ?? null,
});

/** A list's state lives in the address, so that it can be shared, kept, and gone back to. */
export const useListState = (): ListState & ListStateChanges => {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();

  const change = useCallback(
    (next: (before: Search) => Search) =>
      void navigate({
        to: '.',
        search: ((before: Search) => next(before)) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );

  return useMemo(
    () => ({
      ...readListState(search),
      setQuery: (query) => change((before) => ({ ...before, q: query || undefined })),
      setSort: (id, descending) => change((before) => ({ ...before, sort: descending ? `-${id}` : id })),
      setColumns: (columns) => change((before) => ({ ...before, columns: columns?.join(',') })),
      toggleFilter: (filter, value, isSingle = false) =>
        change((before) => {
          const chosen = list(before[filterPrefix + filter]);
          const values = chosen.includes(value)
            ? chosen.filter((other) => other !== value)
            : [...(isSingle ? [] : chosen), value];
          return { ...before, [filterPrefix + filter]: values.join(',') || undefined };
        }),
      setFilter: (filter, value) =>
        change((before) => ({ ...before, [filterPrefix + filter]: value || undefined })),
      clearFilters: () =>
        change((before) =>
          Object.fromEntries(
            Object.entries(before).filter(([key]) => key !== 'q' && !key.startsWith(filterPrefix)),
          ),
        ),
      select: (id) => change((before) => ({ ...before, selected: id ?? undefined })),
    }),
    [search, change],
  );
};
