import type { NavItem } from '@/shared/routing';

export const educationPlanRoutes = [] as const;

export const educationPlanNavigation: readonly NavItem[] = [];
