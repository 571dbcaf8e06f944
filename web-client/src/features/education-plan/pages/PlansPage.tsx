import { hasRole, useSession } from '@/shared/session/session';
import { DoctorsInTraining } from '../components/DoctorsInTraining';
import { MyPlans } from '../components/MyPlans';

/** One address for the doctor's own plan and for the employer's doctors. */
export default function PlansPage() {
  const session = useSession();
  return hasRole(session, ['applicant']) ? <MyPlans /> : <DoctorsInTraining />;
}
