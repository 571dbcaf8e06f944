import { createRoute } from '@tanstack/react-router';
import { lazyPage, type NavItem, rootRoute } from '@/shared/routing';
import { requireRole, requireSignedIn } from '@/shared/session/session';

const users = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users',
  beforeLoad: requireRole('administrator', 'organisationAdministrator'),
  component: lazyPage('organisations', () => import('./pages/UsersPage')),
});

const newUser = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users/new',
  beforeLoad: requireRole('administrator', 'organisationAdministrator'),
  component: lazyPage('organisations', () => import('./pages/NewUserPage')),
});

const user = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users/$userId',
  beforeLoad: requireRole('administrator', 'organisationAdministrator'),
  component: lazyPage('organisations', () => import('./pages/UserPage')),
});

const account = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  beforeLoad: requireSignedIn,
  component: lazyPage('organisations', () => import('./pages/AccountPage')),
});

const apiClients = createRoute({
  getParentRoute: () => rootRoute,
  path: '/api-clients',
  beforeLoad: requireRole('administrator'),
  component: lazyPage('organisations', () => import('./pages/ApiClientsPage')),
});

const newApiClient = createRoute({
  getParentRoute: () => rootRoute,
  path: '/api-clients/new',
  beforeLoad: requireRole('administrator'),
  component: lazyPage('organisations', () => import('./pages/NewApiClientPage')),
});

export const organisationsRoutes = [users, newUser, user, account, apiClients, newApiClient] as const;

export const organisationsNavigation: readonly NavItem[] = [
  { to: '/users', label: 'users', for: ['administrator', 'organisationAdministrator'] },
  { to: '/api-clients', label: 'apiClients', for: ['administrator'] },
];
