import type { NavItem } from '@/shared/routing';

export const evaluationRoutes = [] as const;

export const evaluationNavigation: readonly NavItem[] = [];
