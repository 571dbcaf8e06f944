import { createRoute } from '@tanstack/react-router';
import { lazyPage, type NavItem, rootRoute } from '@/shared/routing';
import { requireRole } from '@/shared/session/session';

const forApplicants = requireRole('applicant');
const employers = ['trust', 'municipality', 'chiefMunicipalDoctor'] as const;
const forEmployers = requireRole(...employers);

const cv = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cv',
  beforeLoad: forApplicants,
  component: lazyPage('screening', () => import('./pages/CvPage')),
});

const documents = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cv/documents',
  beforeLoad: forApplicants,
  component: lazyPage('screening', () => import('./pages/DocumentsPage')),
});

const apply = createRoute({
  getParentRoute: () => rootRoute,
  path: '/advertisements/$advertisementId/apply',
  beforeLoad: forApplicants,
  component: lazyPage('screening', () => import('./pages/ApplyPage')),
});

const applications = createRoute({
  getParentRoute: () => rootRoute,
  path: '/applications',
  beforeLoad: forApplicants,
  component: lazyPage('screening', () => import('./pages/MyApplicationsPage')),
});

const application = createRoute({
  getParentRoute: () => rootRoute,
  path: '/applications/$applicationId',
  beforeLoad: forApplicants,
  component: lazyPage('screening', () => import('./pages/ApplicationPage')),
});

const changeApplication = createRoute({
  getParentRoute: () => rootRoute,
  path: '/applications/$applicationId/change',
  beforeLoad: forApplicants,
  component: lazyPage('screening', () => import('./pages/ChangeApplicationPage')),
});

const receipt = createRoute({
  getParentRoute: () => rootRoute,
  path: '/applications/$applicationId/receipt',
  beforeLoad: forApplicants,
  component: lazyPage('screening', () => import('./pages/ReceiptPage')),
});

const pointsScheme = createRoute({
  getParentRoute: () => rootRoute,
  path: '/advertisements/$advertisementId/points-scheme',
  component: lazyPage('screening', () => import('./pages/PointsSchemePage')),
});

const applicants = createRoute({
  getParentRoute: () => rootRoute,
  path: '/advertisements/$advertisementId/applications',
  beforeLoad: forEmployers,
  component: lazyPage('screening', () => import('./pages/ApplicantsPage')),
});

const rankings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rankings',
  beforeLoad: forEmployers,
  component: lazyPage('screening', () => import('./pages/RankingsPage')),
});

const ranking = createRoute({
  getParentRoute: () => rootRoute,
  path: '/position-groups/$groupId/ranking',
  beforeLoad: forEmployers,
  component: lazyPage('screening', () => import('./pages/RankingPage')),
});

export const screeningRoutes = [
  cv,
  documents,
  apply,
  applications,
  application,
  changeApplication,
  receipt,
  pointsScheme,
  applicants,
  rankings,
  ranking,
] as const;

export const screeningNavigation: readonly NavItem[] = [
  { to: '/cv', label: 'cv', for: ['applicant'] },
  { to: '/applications', label: 'applications', for: ['applicant'] },
  { to: '/rankings', label: 'rankings', for: employers },
];
