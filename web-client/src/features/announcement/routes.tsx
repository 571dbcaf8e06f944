import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type NavItem, rootRoute } from '@/shared/routing';

const advertisements = createRoute({
  getParentRoute: () => rootRoute,
  path: '/advertisements',
  component: lazyRouteComponent(() => import('./pages/AdvertisementSearchPage')),
});

const advertisement = createRoute({
  getParentRoute: () => rootRoute,
  path: '/advertisements/$advertisementId',
  component: lazyRouteComponent(() => import('./pages/AdvertisementPage')),
});

const rounds = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rounds',
  component: lazyRouteComponent(() => import('./pages/RoundCalendarPage')),
});

const howItWorks = createRoute({
  getParentRoute: () => rootRoute,
  path: '/how-it-works',
  component: lazyRouteComponent(() => import('./pages/HowItWorksPage')),
});

export const announcementRoutes = [advertisements, advertisement, rounds, howItWorks] as const;

export const announcementNavigation: readonly NavItem[] = [
  { to: '/advertisements', label: 'advertisements', for: 'anyone' },
  { to: '/rounds', label: 'rounds', for: 'anyone', isExact: true },
  { to: '/how-it-works', label: 'howItWorks', for: 'visitors' },
];
