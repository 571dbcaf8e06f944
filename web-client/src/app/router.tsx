import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/routing';
import { Loading } from '@/shared/ui';
import { featureRoutes } from './features';
import { ErrorPage } from './pages/ErrorPage';
import { NotFoundPage } from './pages/NotFoundPage';
import StartPage from './pages/StartPage';
import { AppShell } from './shell/AppShell';

rootRoute.update({ component: AppShell });

const start = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  // With the frame: most who come begin here, and it is small.
  component: StartPage,
});
const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./pages/SignInPage')),
});
const signInLink = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in/link',
  component: lazyRouteComponent(() => import('./pages/SignInLinkPage')),
});
const register = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  component: lazyRouteComponent(() => import('./pages/RegisterPage')),
});

const routeTree = rootRoute.addChildren([start, signIn, signInLink, register, ...featureRoutes]);

export const createAppRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    // Fetched data is kept by TanStack Query alone.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: Loading,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    // Plain text in the address: ?q=bodø&sort=-seats, no JSON.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const set = Object.entries(search).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      );
      const text = new URLSearchParams(set).toString();
      return text === '' ? '' : `?${text}`;
    },
  });

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
