import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { hasPassed } from '@/shared/format';
import { type Round, RoundPage } from '@/shared/rounds';
import { hasRole, type Role, type Session, useSession } from '@/shared/session/session';
import { Empty, QueryState, Section } from '@/shared/ui';
import { quotaQuery, type RegionQuota } from '../api/quota';
import { EmployersPart } from '../components/EmployersPart';
import { NationalPart } from '../components/NationalPart';
import { NextStep } from '../components/NextStep';
import { RegionsPart } from '../components/RegionsPart';
import { UnadvertisedPart } from '../components/UnadvertisedPart';

const actsFor = (session: Session | undefined, organisationId: string, role: Role): boolean =>
  session?.roles.some((held) => held.role === role && held.organisationId === organisationId) ?? false;

/** A round's seats from the country to the trusts: each actor's own part to do, the rest to read. */
export default function QuotaPage() {
  const { t } = useTranslation('allocation');
  const { roundId } = useParams({ from: '/rounds/$roundId/quota' });
  const navigate = useNavigate();
  return (
    <RoundPage
      title={t('quota.title')}
      lead={t('quota.lead')}
      roundId={roundId}
      onChoose={(chosen) => void navigate({ to: '/rounds/$roundId/quota', params: { roundId: chosen } })}
    >
      {(round) => <QuotaView key={round.id} round={round} />}
    </RoundPage>
  );
}

function QuotaView({ round }: { round: Round }) {
  const { t } = useTranslation('allocation');
  const session = useSession();
  const isPast = hasPassed(round.adsReadyAt, useNow(15_000));
  const query = useQuery(quotaQuery(round.id));
  const { refetch } = query;
  // What may still be changed is the server's to say, also when the deadline passes while the page is open.
  useEffect(() => {
    if (isPast) void refetch({ cancelRefetch: false });
  }, [isPast, refetch]);
  const isDirectorate = hasRole(session, ['directorate']);
  const seesRegions = hasRole(session, ['directorate', 'administrator']);
  const reload = (): void => void query.refetch();
  const distributorIn = ({ regionId, frozen }: RegionQuota) => {
    if (frozen) return null;
    if (actsFor(session, regionId, 'regionalAuthority')) return 'regionalAuthority' as const;
    return isDirectorate ? ('directorate' as const) : null;
  };
  return (
    <QueryState query={query}>
      {(quota) => {
        const own = (quota?.regions ?? [])
          .flatMap(({ employers }) => employers)
          .filter(({ employerId }) => actsFor(session, employerId, 'trust'));
        const isFrozen = quota?.frozen ?? isPast;
        const isOpen = !isFrozen || (quota?.regions.some(({ frozen }) => !frozen) ?? false);
        const regions = (quota?.regions ?? []).filter(({ seats }) => seats);
        return (
          <>
            <NextStep quota={quota} round={round} isFrozen={!isOpen} isMending={isPast} />
            {own.map((employer) => (
              <UnadvertisedPart
                key={employer.employerId}
                roundId={round.id}
                employer={employer}
                canReport={quota?.canReport ?? false}
                onReload={reload}
              />
            ))}
            {hasRole(session, ['trust']) && own.length === 0 ? (
              <Section title={t('own.title')}>
                <Empty title={t('own.none')}>{t('own.noneExplained')}</Empty>
              </Section>
            ) : null}
            {regions
              .filter(({ regionId }) => !seesRegions || actsFor(session, regionId, 'regionalAuthority'))
              .map((region) => (
                <EmployersPart
                  key={region.regionId}
                  roundId={round.id}
                  region={region}
                  by={distributorIn(region)}
                  onReload={reload}
                />
              ))}
            <NationalPart
              roundId={round.id}
              quota={quota}
              canSet={isDirectorate && !isFrozen}
              onReload={reload}
            />
            {quota && seesRegions ? (
              <>
                <RegionsPart quota={quota} canSet={isDirectorate && !isFrozen} onReload={reload} />
                {regions
                  .filter(({ regionId }) => !actsFor(session, regionId, 'regionalAuthority'))
                  .map((region) => (
                    <EmployersPart
                      key={region.regionId}
                      roundId={round.id}
                      region={region}
                      by={distributorIn(region)}
                      onReload={reload}
                    />
                  ))}
              </>
            ) : null}
          </>
        );
      }}
    </QueryState>
  );
}
