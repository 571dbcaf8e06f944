import { createRoute } from '@tanstack/react-router';
import { lazyPage, type NavItem, rootRoute } from '@/shared/routing';
import { requireRole } from '@/shared/session/session';

/** Those who distribute seats, and those who get them. */
const distributors = ['directorate', 'regionalAuthority', 'trust', 'administrator'] as const;

const currentQuota = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quota',
  beforeLoad: requireRole(...distributors),
  component: lazyPage('allocation', () => import('./pages/CurrentQuotaPage')),
});

const quota = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rounds/$roundId/quota',
  beforeLoad: requireRole(...distributors),
  component: lazyPage('allocation', () => import('./pages/QuotaPage')),
});

export const allocationRoutes = [currentQuota, quota] as const;

export const allocationNavigation: readonly NavItem[] = [
  { to: '/quota', label: 'quota', for: ['directorate', 'regionalAuthority', 'trust'] },
];
