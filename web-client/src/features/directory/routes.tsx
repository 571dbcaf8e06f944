import type { NavItem } from '@/shared/routing';

export const directoryRoutes = [] as const;

export const directoryNavigation: readonly NavItem[] = [];
