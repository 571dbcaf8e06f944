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

  /** Closes what the page holds, and reads who is there now. */
  const leave = (): void => {
    void queryClient.cancelQueries({ queryKey: sessionQuery.queryKey });
    queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
    leavePerson();
  };

  let knowsWhereTo = false;
  // A session that ended while a page was open: sign in, and come back to that page.
  whenSignedOut(() => {
    if (isChangingHere()) return;
    const session: Session | undefined = queryClient.getQueryData(sessionQuery.queryKey);
    if (!session?.signedIn) return;
    const returnTo = router.state.location.href;
    knowsWhereTo = true;
    leave();
    knowsWhereTo = false;
    void router.navigate({ to: '/sign-in', search: { returnTo, reason: 'expired' } });
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
    if (knowsWhereTo || isChangingHere()) return;
    void (wasLeft ? moveOn() : readAllAnew(queryClient)).catch(noop);
  });

  watchOtherTabs(() => {
    if (currentPerson() === null) {
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      return;
    }
    leave();
  });
};
