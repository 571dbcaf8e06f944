import { createRoute } from '@tanstack/react-router';
import { lazyPage, type NavItem, rootRoute } from '@/shared/routing';
import { requireRole } from '@/shared/session/session';

const policies = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies',
  component: lazyPage('operations', () => import('./pages/PoliciesPage')),
});

const parkedEvents = createRoute({
  getParentRoute: () => rootRoute,
  path: '/parked-events',
  beforeLoad: requireRole('administrator'),
  component: lazyPage('operations', () => import('./pages/ParkedEventsPage')),
});

const audit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  beforeLoad: requireRole('administrator'),
  component: lazyPage('operations', () => import('./pages/AuditPage')),
});

const clock = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clock',
  beforeLoad: requireRole('administrator'),
  component: lazyPage('operations', () => import('./pages/ClockPage')),
});

export const operationsRoutes = [policies, parkedEvents, audit, clock] as const;

export const operationsNavigation: readonly NavItem[] = [
  { to: '/policies', label: 'policies', for: ['administrator', 'directorate'] },
  { to: '/parked-events', label: 'events', for: ['administrator'] },
  { to: '/audit', label: 'audit', for: ['administrator'] },
  { to: '/clock', label: 'clock', for: ['administrator'] },
  { to: '/swagger', label: 'swagger', for: ['administrator'], isExternal: true },
];
