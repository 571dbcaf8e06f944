import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Round, RoundPage, useRoundName } from '@/shared/rounds';
import { hasRole, useSession } from '@/shared/session/session';
import { AppLink, QueryState, RoundTimeline, Section } from '@/shared/ui';
import { type EmployerPreview, type OfferRound, offerRoundsQuery, previewQuery } from '../api/offerRounds';
import { EmployerProgress } from '../components/EmployerProgress';
import { LateThings } from '../components/LateThings';
import { OfferRoundList } from '../components/OfferRoundList';
import { RoundNow } from '../components/RoundNow';

/** Does the round hold? Where it stands, what is late, how far offers and employers have come. */
export default function OfferRoundsPage() {
  const { t } = useTranslation('offers');
  const { roundId } = useParams({ strict: false });
  const navigate = useNavigate();
  return (
    <RoundPage
      title={t('dashboard.title')}
      lead={t('dashboard.lead')}
      roundId={roundId}
      onChoose={(chosen) =>
        void navigate({ to: '/rounds/$roundId/offer-rounds', params: { roundId: chosen } })
      }
    >
      {(round) => <Dashboard key={round.id} round={round} />}
    </RoundPage>
  );
}

function Dashboard({ round }: { round: Round }) {
  const roundName = useRoundName();
  const offerRounds = useQuery(offerRoundsQuery(round.id));
  return (
    <>
      <Paragraph className="lp-context">{roundName(round)}</Paragraph>
      <QueryState query={offerRounds}>
        {({ items }) => <Standing round={round} offerRounds={items} />}
      </QueryState>
    </>
  );
}

interface StandingProps {
  round: Round;
  offerRounds: readonly OfferRound[];
}

/** All of it at once: what is late is not said, and nothing moves, before everything is known. */
function Standing({ round, offerRounds }: StandingProps) {
  const isDirectorate = hasRole(useSession(), ['directorate']);
  const next = offerRounds.find(({ releasedAt }) => !releasedAt) ?? offerRounds.at(-1);
  // Only the Directorate sees which employers have not signed.
  const preview = useQuery({
    ...previewQuery(round.id, next?.number ?? 1),
    enabled: isDirectorate && next !== undefined,
  });
  const shown = (employers: readonly EmployerPreview[]) => (
    <>
      <RoundNow round={round} offerRounds={offerRounds} mayRelease={isDirectorate} />
      <LateThings round={round} offerRounds={offerRounds} employers={employers} />
      <OfferRoundList roundId={round.id} offerRounds={offerRounds} mayRelease={isDirectorate} />
      {isDirectorate ? <EmployerProgress employers={employers} /> : null}
      <Further round={round} isDirectorate={isDirectorate} />
    </>
  );
  if (!isDirectorate || next === undefined) return shown([]);
  return <QueryState query={preview}>{({ employers }) => shown(employers)}</QueryState>;
}

function Further({ round, isDirectorate }: { round: Round; isDirectorate: boolean }) {
  const { t } = useTranslation('offers');
  const params = { roundId: round.id };
  return (
    <>
      <Section title={t('dashboard.calendar')}>
        <RoundTimeline round={round} />
      </Section>
      <Section title={t('dashboard.more')}>
        <ul className="lp-links">
          {isDirectorate ? (
            <li>
              <AppLink to="/rounds/$roundId/log" params={params}>
                {t('dashboard.seeLog')}
              </AppLink>
            </li>
          ) : null}
          {isDirectorate ? (
            <li>
              <AppLink to="/offers" search={{ round: round.id } as never}>
                {t('dashboard.seeOffers')}
              </AppLink>
            </li>
          ) : null}
          <li>
            <AppLink to="/rounds/$roundId/statistics" params={params}>
              {t('dashboard.seeStatistics')}
            </AppLink>
          </li>
          <li>
            <AppLink to="/residual-positions">{t('dashboard.seeResidual')}</AppLink>
          </li>
        </ul>
      </Section>
    </>
  );
}
