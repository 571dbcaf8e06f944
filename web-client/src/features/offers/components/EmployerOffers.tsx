import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { hasPassed } from '@/shared/format';
import { type Round, RoundPage, useRoundName } from '@/shared/rounds';
import { hasRole, useSession } from '@/shared/session/session';
import { AppLink, Empty, QueryState } from '@/shared/ui';
import { roundOffersQuery } from '../api/offers';
import { MarkingRegistration } from './MarkingRegistration';
import { OfferTable } from './OfferTable';

/** A round's offers as employers and authorities see them, and the markings that employers owe. */
export function EmployerOffers() {
  const { t } = useTranslation('offers');
  const search: Partial<Record<string, string>> = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <RoundPage
      title={t('ours.title')}
      lead={t('ours.lead')}
      roundId={search['round']}
      onChoose={(round) => void navigate({ to: '/offers', search: { round } as never })}
    >
      {(round) => <OffersOfRound key={round.id} round={round} />}
    </RoundPage>
  );
}

function OffersOfRound({ round }: { round: Round }) {
  const { t } = useTranslation('offers');
  const roundName = useRoundName();
  const session = useSession();
  const offers = useQuery(roundOffersQuery(round.id));
  const now = useNow(15_000);
  const ownEmployers = new Set(
    session?.roles.filter(({ role }) => role === 'trust').map(({ organisationId }) => organisationId),
  );
  const seesMarkings = hasRole(session, ['directorate', 'trust', 'municipality', 'chiefMunicipalDoctor']);
  return (
    <>
      <Paragraph className="lp-context">
        {roundName(round)}
        {seesMarkings ? (
          <>
            {' · '}
            <AppLink to="/rounds/$roundId/markings" params={{ roundId: round.id }}>
              {t('ours.seeMarkings')}
            </AppLink>
          </>
        ) : null}
      </Paragraph>
      <QueryState
        query={offers}
        isEmpty={(all) => all.length === 0}
        empty={<Empty title={t('ours.none')}>{t('ours.noneExplained')}</Empty>}
      >
        {(all) => (
          <>
            <MarkingRegistration
              offers={all.filter(
                (offer) =>
                  offer.state === 'accepted' &&
                  !offer.marking &&
                  ownEmployers.has(offer.employerId) &&
                  !hasPassed(offer.markingDeadline, now),
              )}
            />
            <OfferTable offers={all} />
          </>
        )}
      </QueryState>
    </>
  );
}
