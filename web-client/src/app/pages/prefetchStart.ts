import { noop, type QueryClient } from '@tanstack/react-query';
import { loadTexts } from '@/shared/i18n';
import type { Session } from '@/shared/session/session';
import { roundsQuery } from './PublicStart';
import { tasksQuery } from './TaskList';

/** What the start page of this person shows, asked for while the page's own words are still on their way. */
export const prefetchStart = (queryClient: QueryClient, session: Session | undefined): void => {
  // What fails here is told by the page, which asks again.
  if (session?.signedIn) {
    void queryClient.query(tasksQuery).catch(noop);
    void loadTexts('tasks');
  } else void queryClient.query(roundsQuery).catch(noop);
};
