import { noop, type QueryClient } from '@tanstack/react-query';
import { whenSignedOut, whenTokenRefused } from '@/shared/http/client';
import {
  currentPerson,
  lastPerson,
  leavePerson,
  personTurn,
  watchOtherTabs,
  whenPersonChanges,
} from '@/shared/session/person';
import {
  forgetAllRead,
  isChangingHere,
  readAllAnew,
  readSessionAnew,
  type Session,
  sessionQuery,
} from '@/shared/session/session';
import type { AppRouter } from './router';

/** Sees to it that a tab shows only what is its present person's, also when that is changed elsewhere. */
export const keepToPerson = (queryClient: QueryClient, router: AppRouter): void => {
  whenTokenRefused(() => readSessionAnew(queryClient));

  // A session that ended while a page was open: sign in, and come back to that page.
  whenSignedOut(() => {
    const session: Session | undefined = queryClient.getQueryData(sessionQuery.queryKey);
    if (!session?.signedIn || router.state.location.pathname === '/sign-in') return;
    const returnTo = router.state.location.href;
    void router
      .navigate({ to: '/sign-in', search: { returnTo, reason: 'expired' } })
      .then(() => queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }));
  });

  /** After a session that ended by itself, the routes' own guards say which pages may stay open. */
  const moveOn = async (): Promise<void> => {
    const session = await queryClient.query({ ...sessionQuery, staleTime: 0 });
    if (session.signedIn) await router.navigate({ to: '/', search: { reason: 'other-person' } });
    else if (lastPerson() === null) await router.navigate({ to: '/' });
    else await router.invalidate();
  };

  let seenTurn = personTurn();
  whenPersonChanges(() => {
    const wasLeft = seenTurn !== personTurn();
    seenTurn = personTurn();
    if (wasLeft) forgetAllRead(queryClient);
    if (isChangingHere()) return;
    void (wasLeft ? moveOn() : readAllAnew(queryClient)).catch(noop);
  });

  watchOtherTabs(() => {
    if (currentPerson() === null) {
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      return;
    }
    void queryClient.cancelQueries({ queryKey: sessionQuery.queryKey });
    queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
    leavePerson();
  });
};
