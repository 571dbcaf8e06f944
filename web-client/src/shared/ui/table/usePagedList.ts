import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { QueryKey } from '@/shared/http';

export interface ListPage<Row> {
  items: Row[];
  next?: string | null;
  total?: number | null;
}

/**
 * A list fetched a page at a time, spread straight onto a DataTable. `key` holds everything the answer depends on; `read` gets the
 * cursor of the next page, and asks for the total on the first.
 */
export const usePagedList = <Row>(
  key: QueryKey,
  read: (after: string | undefined) => Promise<ListPage<Row>>,
) => {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  return {
    query,
    list: {
      rows: pages?.flatMap((page) => page.items) ?? [],
      total: pages?.[0]?.total ?? null,
      hasMore: query.hasNextPage,
      isLoadingMore: query.isFetchingNextPage,
      onLoadMore: () => void query.fetchNextPage(),
    },
  };
};
