import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { api, call } from '@/shared/http';
import { setAntiForgeryToken } from '@/shared/http/client';

const readSession = async () => {
  const session = await call(api.GET('/api/v1/session'));
  setAntiForgeryToken(session.antiForgeryToken);
  return session;
};

export type Session = Awaited<ReturnType<typeof readSession>>;
export type Role = Session['roles'][number]['role'];

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: 5 * 60_000,
});

/** The session, or undefined until it is known. */
export const useSession = (): Session | undefined => useQuery(sessionQuery).data;

export const hasRole = (session: Session | undefined, roles: readonly Role[]): boolean =>
  session?.roles.some((held) => roles.includes(held.role)) ?? false;

const isKept = (key: readonly unknown[]): boolean => key[0] === 'session' || key[0] === 'clock';

/** After signing in or out the token is a new one, and nothing that was read before may be shown again. */
export const renewSession = async (queryClient: QueryClient): Promise<Session> => {
  const session = await queryClient.query({ ...sessionQuery, staleTime: 0 });
  queryClient.removeQueries({ type: 'inactive', predicate: ({ queryKey }) => !isKept(queryKey) });
  await queryClient.resetQueries({ type: 'active', predicate: ({ queryKey }) => !isKept(queryKey) });
  return session;
};

interface Guarded {
  context: { queryClient: QueryClient };
  location: { href: string };
}

/** `beforeLoad` of a route for the signed in; the server decides what they may see, this only spares a pointless page. */
export const requireSignedIn = async ({ context, location }: Guarded): Promise<void> => {
  const session = await context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
  if (!session.signedIn) throw redirect({ to: '/sign-in', search: { returnTo: location.href } });
};

/** `beforeLoad` of a route for some roles; others are sent to the start page. */
export const requireRole =
  (...roles: Role[]) =>
  async (guarded: Guarded): Promise<void> => {
    await requireSignedIn(guarded);
    const session = await guarded.context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
    if (!hasRole(session, roles)) throw redirect({ to: '/' });
  };
