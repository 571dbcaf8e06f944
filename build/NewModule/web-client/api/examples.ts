import { queryOptions } from '@tanstack/react-query';
import { api, call, readAll } from '@/shared/http';

export const examplesQuery = queryOptions({
  queryKey: ['__kebab-name__', 'examples'],
  queryFn: () => readAll((page) => call(api.GET('/api/v1/__kebab-name__/examples', { params: { query: page } }))),
});
