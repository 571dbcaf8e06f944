import { createRoute, redirect } from '@tanstack/react-router';
import { lazyPage, type NavItem, rootRoute } from '@/shared/routing';
import { requireRole } from '@/shared/session/session';

/** Those who write, approve or follow the advertisements of their own. */
const advertisers = [
  'trust',
  'municipality',
  'chiefMunicipalDoctor',
  'regionalAuthority',
  'countyGovernor',
] as const;

const advertisements = createRoute({
  getParentRoute: () => rootRoute,
  path: '/advertisements',
  component: lazyPage('announcement', () => import('./pages/AdvertisementSearchPage')),
});

const advertisement = createRoute({
  getParentRoute: () => rootRoute,
  path: '/advertisements/$advertisementId',
  component: lazyPage('announcement', () => import('./pages/AdvertisementPage')),
});

const rounds = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rounds',
  component: lazyPage('announcement', () => import('./pages/RoundCalendarPage')),
});

const changeAdvertisement = createRoute({
  getParentRoute: () => rootRoute,
  path: '/advertisements/$advertisementId/edit',
  beforeLoad: requireRole('trust'),
  component: lazyPage('announcement', () => import('./pages/ChangeAdvertisementPage')),
});

const ownAdvertisements = createRoute({
  getParentRoute: () => rootRoute,
  path: '/employer/advertisements',
  beforeLoad: requireRole(...advertisers),
  component: lazyPage('announcement', () => import('./pages/OwnAdvertisementsPage')),
});

const newAdvertisement = createRoute({
  getParentRoute: () => rootRoute,
  path: '/employer/advertisements/new',
  beforeLoad: async (guarded) => {
    await requireRole('trust')(guarded);
    // Which round it is for is chosen on the page before.
    if (!guarded.search.round || !guarded.search.organisation)
      throw redirect({ to: '/employer/advertisements' });
  },
  component: lazyPage('announcement', () => import('./pages/NewAdvertisementPage')),
});

const planRound = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rounds/new',
  beforeLoad: requireRole('directorate'),
  component: lazyPage('announcement', () => import('./pages/PlanRoundPage')),
});

const round = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rounds/$roundId',
  component: lazyPage('announcement', () => import('./pages/RoundDetailPage')),
});

const changeRound = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rounds/$roundId/edit',
  beforeLoad: requireRole('directorate'),
  component: lazyPage('announcement', () => import('./pages/ChangeRoundPage')),
});

const postponeRound = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rounds/$roundId/postpone',
  beforeLoad: requireRole('directorate'),
  component: lazyPage('announcement', () => import('./pages/PostponeRoundPage')),
});

const howItWorks = createRoute({
  getParentRoute: () => rootRoute,
  path: '/how-it-works',
  component: lazyPage('announcement', () => import('./pages/HowItWorksPage')),
});

export const announcementRoutes = [
  advertisements,
  advertisement,
  changeAdvertisement,
  ownAdvertisements,
  newAdvertisement,
  rounds,
  planRound,
  round,
  changeRound,
  postponeRound,
  howItWorks,
] as const;

export const announcementNavigation: readonly NavItem[] = [
  { to: '/advertisements', label: 'advertisements', for: 'anyone', isExact: true },
  { to: '/rounds', label: 'rounds', for: 'anyone', isExact: true },
  { to: '/employer/advertisements', label: 'ownAdvertisements', for: advertisers },
  { to: '/how-it-works', label: 'howItWorks', for: 'visitors' },
];
