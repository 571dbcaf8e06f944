import { allocationNavigation, allocationRoutes } from '@/features/allocation/routes';
import { announcementNavigation, announcementRoutes } from '@/features/announcement/routes';
import { educationPlanNavigation, educationPlanRoutes } from '@/features/education-plan/routes';
import { evaluationNavigation, evaluationRoutes } from '@/features/evaluation/routes';
import { offersNavigation, offersRoutes } from '@/features/offers/routes';
import { operationsNavigation, operationsRoutes } from '@/features/operations/routes';
import { organisationsNavigation, organisationsRoutes } from '@/features/organisations/routes';
import { screeningNavigation, screeningRoutes } from '@/features/screening/routes';

/** Every feature's pages. A feature's own `routes.tsx` says what they are; this list is the order of the chain. */
export const featureRoutes = [
  ...announcementRoutes,
  ...allocationRoutes,
  ...screeningRoutes,
  ...offersRoutes,
  ...educationPlanRoutes,
  ...evaluationRoutes,
  ...organisationsRoutes,
  ...operationsRoutes,
] as const;

/** The main navigation, in this order. */
export const navigation = [
  ...announcementNavigation,
  ...allocationNavigation,
  ...screeningNavigation,
  ...offersNavigation,
  ...educationPlanNavigation,
  ...evaluationNavigation,
  ...organisationsNavigation,
  ...operationsNavigation,
];
