import { hasRole, useSession } from '@/shared/session/session';
import { EmployerOffers } from '../components/EmployerOffers';
import { OfferBoard } from '../components/OfferBoard';

/** One address for both sides of an offer: those who receive it and those who make it. */
export default function OffersPage() {
  const session = useSession();
  return hasRole(session, ['applicant']) ? <OfferBoard /> : <EmployerOffers />;
}
