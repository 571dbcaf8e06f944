import type { NavItem } from '@/shared/routing';

export const offersRoutes = [] as const;

export const offersNavigation: readonly NavItem[] = [];
