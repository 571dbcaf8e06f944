import { createRoute } from '@tanstack/react-router';
import { lazyPage, type NavItem, rootRoute } from '@/shared/routing';
import { requireRole } from '@/shared/session/session';

const examples = createRoute({
  getParentRoute: () => rootRoute,
  path: '/__kebab-name__',
  beforeLoad: requireRole('administrator'),
  component: lazyPage('__kebab-name__', () => import('./pages/ExamplesPage')),
});

export const __camelName__Routes = [examples] as const;

export const __camelName__Navigation: readonly NavItem[] = [
  { to: '/__kebab-name__', label: '__camelName__', for: ['administrator'] },
];
