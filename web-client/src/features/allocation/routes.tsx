import type { NavItem } from '@/shared/routing';

export const allocationRoutes = [] as const;

export const allocationNavigation: readonly NavItem[] = [];
