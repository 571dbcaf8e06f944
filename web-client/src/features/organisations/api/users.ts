import type { components } from '@/generated/schema';
import { api, call, ifMatch } from '@/shared/http';

export type Role = components['schemas']['Role'];
export type RoleAssignment = components['schemas']['RoleAssignment'];

export interface UserSearch {
  query: string;
  role: Role | undefined;
  state: string | undefined;
}

export const searchUsers = ({ query, role, state }: UserSearch, after: string | undefined) =>
  call(
    api.GET('/api/v1/users', {
      params: {
        query: {
          ...(query ? { q: query } : {}),
          ...(role ? { role } : {}),
          ...(state ? { disabled: state === 'disabled' } : {}),
          ...(after ? { after } : { total: true }),
          limit: 100,
        },
      },
    }),
  );

export const createUser = (
  body: components['schemas']['CreateUserRequest'],
  headers: Record<string, string>,
) => call(api.POST('/api/v1/users', { body, headers }));

export type SignInLink = components['schemas']['IssueSignInLinkResponse'];

export const issueSignInLink = (userId: string, reason: string): Promise<SignInLink> =>
  call(api.POST('/api/v1/users/{userId}/sign-in-link', { params: { path: { userId } }, body: { reason } }));

export const changeRoles = (userId: string, roles: RoleAssignment[], etag: string | null) =>
  call(
    api.PUT('/api/v1/users/{userId}/roles', {
      params: { path: { userId }, header: ifMatch(etag) },
      body: { roles },
    }),
  );

export const changeState = (userId: string, disabled: boolean, etag: string | null) =>
  call(
    api.PUT('/api/v1/users/{userId}/state', {
      params: { path: { userId }, header: ifMatch(etag) },
      body: { disabled },
    }),
  );

export const resetSecondFactor = (userId: string) =>
  call(api.DELETE('/api/v1/users/{userId}/authenticator', { params: { path: { userId } } }));
