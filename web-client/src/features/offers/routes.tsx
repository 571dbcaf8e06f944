import { createRoute } from '@tanstack/react-router';
import { lazyPage, type NavItem, rootRoute } from '@/shared/routing';
import { requireRole, type Role } from '@/shared/session/session';

const employers: Role[] = ['trust', 'municipality', 'chiefMunicipalDoctor'];
/** Those who follow a round without acting in it. */
const followers: Role[] = ['directorate', 'regionalAuthority', 'countyGovernor', 'alisOffice'];
const parties: Role[] = ['applicant', 'directorate', 'regionalAuthority', ...employers];

const offers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers',
  beforeLoad: requireRole(...parties),
  component: lazyPage('offers', () => import('./pages/OffersPage')),
});

const employments = createRoute({
  getParentRoute: () => rootRoute,
  path: '/employments',
  beforeLoad: requireRole(...parties),
  component: lazyPage('offers', () => import('./pages/EmploymentsPage')),
});

const markings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rounds/$roundId/markings',
  beforeLoad: requireRole('directorate', ...employers),
  component: lazyPage('offers', () => import('./pages/MarkingsPage')),
});

/** The round that is under way; others have their own address. */
const currentOfferRounds = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offer-rounds',
  beforeLoad: requireRole(...followers, ...employers, 'administrator'),
  component: lazyPage('offers', () => import('./pages/OfferRoundsPage')),
});

const offerRounds = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rounds/$roundId/offer-rounds',
  beforeLoad: requireRole(...followers, ...employers, 'administrator'),
  component: lazyPage('offers', () => import('./pages/OfferRoundsPage')),
});

const release = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rounds/$roundId/offer-rounds/$number',
  beforeLoad: requireRole('directorate'),
  component: lazyPage('offers', () => import('./pages/ReleasePage')),
});

const log = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rounds/$roundId/log',
  beforeLoad: requireRole('directorate'),
  component: lazyPage('offers', () => import('./pages/RoundLogPage')),
});

const residualPositions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/residual-positions',
  component: lazyPage('offers', () => import('./pages/ResidualPositionsPage')),
});

export const offersRoutes = [
  offers,
  employments,
  markings,
  currentOfferRounds,
  offerRounds,
  release,
  log,
  residualPositions,
] as const;

export const offersNavigation: readonly NavItem[] = [
  { to: '/offers', label: 'offers', for: ['applicant'] },
  { to: '/employments', label: 'employments', for: ['applicant'] },
  { to: '/offer-rounds', label: 'dashboard', for: followers },
  { to: '/offers', label: 'markings', for: ['regionalAuthority', ...employers] },
  { to: '/employments', label: 'staffEmployments', for: employers },
  { to: '/residual-positions', label: 'residualPositions', for: 'anyone' },
];
