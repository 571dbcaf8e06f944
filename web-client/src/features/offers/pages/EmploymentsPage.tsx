import { hasRole, useSession } from '@/shared/session/session';
import { EmploymentTable } from '../components/EmploymentTable';
import { MyEmployments } from '../components/MyEmployments';

/** One address for both sides of an employment. */
export default function EmploymentsPage() {
  const session = useSession();
  return hasRole(session, ['applicant']) ? <MyEmployments /> : <EmploymentTable />;
}
