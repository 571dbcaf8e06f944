import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, call, readAll } from '@/shared/http';

export type ApiClient = components['schemas']['ListApiClientsResponse'];

export const apiClientsQuery = queryOptions({
  queryKey: ['api-clients'],
  queryFn: () => readAll((page) => call(api.GET('/api/v1/api-clients', { params: { query: page } }))),
});

export const createApiClient = (
  body: components['schemas']['CreateApiClientRequest'],
  headers: Record<string, string>,
) => call(api.POST('/api/v1/api-clients', { body, headers }));

export const issueSecret = (apiClientId: string) =>
  call(api.POST('/api/v1/api-clients/{apiClientId}/secret', { params: { path: { apiClientId } } }));

export const disableApiClient = (apiClientId: string) =>
  call(api.POST('/api/v1/api-clients/{apiClientId}/disable', { params: { path: { apiClientId } } }));
