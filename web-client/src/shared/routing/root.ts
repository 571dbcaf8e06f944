import { noop, type QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { clockQuery } from '@/shared/clock';
import { sessionQuery } from '@/shared/session/session';

/** The parent of every feature's routes; the app gives it its frame. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  // Asked for at once and side by side; a page that needs them waits, the others do not.
  beforeLoad: ({ context }) => {
    // What fails here is told by the parts of the page that ask again.
    void context.queryClient.query(sessionQuery).catch(noop);
    void context.queryClient.query(clockQuery).catch(noop);
  },
  // Every search value is text; pages read what they know and keep the rest.
  validateSearch: (search: Record<string, unknown>): Record<string, string | undefined> =>
    Object.fromEntries(
      Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
});
