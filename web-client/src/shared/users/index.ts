import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, callWithVersion } from '@/shared/http';

export type User = components['schemas']['OrganisationsUserResponse'];

/** A person with an account, and the version that changes are made to; for those whose task people are. */
export const userQuery = (userId: string) =>
  queryOptions({
    queryKey: ['users', userId],
    queryFn: () => callWithVersion(api.GET('/api/v1/users/{userId}', { params: { path: { userId } } })),
  });
