import { createRoute } from '@tanstack/react-router';
import { lazyPage, type NavItem, rootRoute } from '@/shared/routing';
import { requireRole, type Role } from '@/shared/session/session';

const staff: Role[] = [
  'directorate',
  'regionalAuthority',
  'trust',
  'municipality',
  'chiefMunicipalDoctor',
  'countyGovernor',
  'alisOffice',
  'administrator',
];

/** The round that is under way; others have their own address. */
const currentStatistics = createRoute({
  getParentRoute: () => rootRoute,
  path: '/statistics',
  beforeLoad: requireRole(...staff),
  component: lazyPage('evaluation', () => import('./pages/StatisticsPage')),
});

const statistics = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rounds/$roundId/statistics',
  beforeLoad: requireRole(...staff),
  component: lazyPage('evaluation', () => import('./pages/StatisticsPage')),
});

export const evaluationRoutes = [currentStatistics, statistics] as const;

export const evaluationNavigation: readonly NavItem[] = [
  {
    to: '/statistics',
    label: 'statistics',
    for: staff.filter((role) => role !== 'administrator'),
  },
];
