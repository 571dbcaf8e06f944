import { createRoute } from '@tanstack/react-router';
import { lazyPage, type NavItem, rootRoute } from '@/shared/routing';
import { requireRole, requireSignedIn } from '@/shared/session/session';

const users = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users',
  beforeLoad: requireRole('administrator', 'organisationAdministrator'),
  component: lazyPage('directory', () => import('./pages/UsersPage')),
});

const newUser = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users/new',
  beforeLoad: requireRole('administrator', 'organisationAdministrator'),
  component: lazyPage('directory', () => import('./pages/NewUserPage')),
});

const user = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users/$userId',
  beforeLoad: requireRole('administrator', 'organisationAdministrator'),
  component: lazyPage('directory', () => import('./pages/UserPage')),
});

const account = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  beforeLoad: requireSignedIn,
  component: lazyPage('directory', () => import('./pages/AccountPage')),
});

const policies = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies',
  component: lazyPage('directory', () => import('./pages/PoliciesPage')),
});

const parkedEvents = createRoute({
  getParentRoute: () => rootRoute,
  path: '/parked-events',
  beforeLoad: requireRole('administrator'),
  component: lazyPage('directory', () => import('./pages/ParkedEventsPage')),
});

const audit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  beforeLoad: requireRole('administrator'),
  component: lazyPage('directory', () => import('./pages/AuditPage')),
});

const apiClients = createRoute({
  getParentRoute: () => rootRoute,
  path: '/api-clients',
  beforeLoad: requireRole('administrator'),
  component: lazyPage('directory', () => import('./pages/ApiClientsPage')),
});

const newApiClient = createRoute({
  getParentRoute: () => rootRoute,
  path: '/api-clients/new',
  beforeLoad: requireRole('administrator'),
  component: lazyPage('directory', () => import('./pages/NewApiClientPage')),
});

const clock = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clock',
  beforeLoad: requireRole('administrator'),
  component: lazyPage('directory', () => import('./pages/ClockPage')),
});

export const directoryRoutes = [
  users,
  newUser,
  user,
  account,
  policies,
  parkedEvents,
  audit,
  apiClients,
  newApiClient,
  clock,
] as const;

export const directoryNavigation: readonly NavItem[] = [
  { to: '/users', label: 'users', for: ['administrator', 'organisationAdministrator'] },
  { to: '/policies', label: 'policies', for: ['administrator', 'directorate'] },
  { to: '/parked-events', label: 'events', for: ['administrator'] },
  { to: '/audit', label: 'audit', for: ['administrator'] },
  { to: '/api-clients', label: 'apiClients', for: ['administrator'] },
  { to: '/clock', label: 'clock', for: ['administrator'] },
  { to: '/swagger', label: 'swagger', for: ['administrator'], isExternal: true },
];
