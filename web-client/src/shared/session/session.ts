import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { api, call } from '@/shared/http';
import { setAntiForgeryToken } from '@/shared/http/client';
import { personIs } from './person';

let reading = new AbortController();

/**
 * A newer reading ends the older one, whose answer may be of somebody else. Not by the signal that a query brings: the page is
 * drawn anew when the person changes, and a query that nobody listens to for that moment would be given up and set back.
 */
const readSession = async () => {
  reading.abort();
  reading = new AbortController();
  const session = await call(api.GET('/api/v1/session', { signal: reading.signal }));
  // Together: a page never holds the token of another than the one it is shown to.
  setAntiForgeryToken(session.antiForgeryToken);
  personIs(session.userId ?? null);
  return session;
};

export type Session = Awaited<ReturnType<typeof readSession>>;
export type Role = Session['roles'][number]['role'];

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: 5 * 60_000,
  // Whoever comes back to a tab may be another than the one who left it.
  refetchOnWindowFocus: 'always',
});

/** The session, or undefined until it is known. */
export const useSession = (): Session | undefined => useQuery(sessionQuery).data;

export const hasRole = (session: Session | undefined, roles: readonly Role[]): boolean =>
  session?.roles.some((held) => roles.includes(held.role)) ?? false;

const isOnlyOnes = ({ queryKey: [first] }: { queryKey: readonly unknown[] }): boolean =>
  first !== 'session' && first !== 'clock';

/** Nothing that was read for one may be shown to another, not even by an answer that is still on its way. */
export const forgetAllRead = (queryClient: QueryClient): void => {
  void queryClient.cancelQueries({ predicate: isOnlyOnes });
  queryClient.removeQueries({ predicate: isOnlyOnes });
  queryClient.getMutationCache().clear();
};

/** What is on the page is read once more, and nothing else is kept. */
export const readAllAnew = (queryClient: QueryClient): Promise<void> => {
  queryClient.removeQueries({ type: 'inactive', predicate: isOnlyOnes });
  return queryClient.resetQueries({ type: 'active', predicate: isOnlyOnes });
};

/** The session as it is now; one already asked for may be of a moment ago. */
export const readSessionAnew = async (queryClient: QueryClient): Promise<Session> => {
  await queryClient.cancelQueries({ queryKey: sessionQuery.queryKey });
  return queryClient.query({ ...sessionQuery, staleTime: 0 });
};

let changesHere = 0;

/** A person signs in or out by this very page, which knows where to go next. */
export const isChangingHere = (): boolean => changesHere > 0;

export const changeHere = async <T>(change: () => Promise<T>): Promise<T> => {
  changesHere += 1;
  try {
    return await change();
  } finally {
    changesHere -= 1;
  }
};

/**
 * After signing in or out the token is a new one, and nothing that was read before may be shown again.
 * @param leave goes to where the one who is here now may be, before what is on the page is read once more
 */
export const renewSession = async (
  queryClient: QueryClient,
  leave?: () => Promise<unknown>,
): Promise<Session> =>
  changeHere(async () => {
    const session = await readSessionAnew(queryClient);
    await leave?.();
    await readAllAnew(queryClient);
    return session;
  });

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
