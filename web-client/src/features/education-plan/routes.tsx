import { createRoute } from '@tanstack/react-router';
import { lazyPage, type NavItem, rootRoute } from '@/shared/routing';
import { requireRole, type Role } from '@/shared/session/session';

const employers: Role[] = [
  'trust',
  'municipality',
  'chiefMunicipalDoctor',
  'regionalAuthority',
  'directorate',
];

const plans = createRoute({
  getParentRoute: () => rootRoute,
  path: '/education-plans',
  beforeLoad: requireRole('applicant', ...employers),
  component: lazyPage('education-plan', () => import('./pages/PlansPage')),
});

const plan = createRoute({
  getParentRoute: () => rootRoute,
  path: '/education-plans/$planId',
  beforeLoad: requireRole('applicant', ...employers),
  component: lazyPage('education-plan', () => import('./pages/PlanPage')),
});

export const educationPlanRoutes = [plans, plan] as const;

export const educationPlanNavigation: readonly NavItem[] = [
  { to: '/education-plans', label: 'ownPlan', for: ['applicant'] },
  { to: '/education-plans', label: 'plans', for: employers },
];
