import type { NavItem } from '@/shared/routing';

export const screeningRoutes = [] as const;

export const screeningNavigation: readonly NavItem[] = [];
