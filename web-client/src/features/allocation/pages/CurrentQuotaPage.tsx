import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClock } from '@/shared/clock';
import { allRoundsQuery, roundInPreparation } from '@/shared/rounds';
import { ButtonLink, Empty, Loading, Page, QueryState } from '@/shared/ui';

/** Leads to the round whose seats are being distributed. */
export default function CurrentQuotaPage() {
  const { t } = useTranslation('allocation');
  const navigate = useNavigate();
  const clock = useClock();
  const rounds = useQuery(allRoundsQuery);
  const round = rounds.data && clock.isKnown ? roundInPreparation(rounds.data.items, clock.now()) : undefined;
  const roundId = round?.id;
  useEffect(() => {
    if (roundId) void navigate({ to: '/rounds/$roundId/quota', params: { roundId }, replace: true });
  }, [roundId, navigate]);
  return (
    <Page title={t('quota.title')} lead={t('quota.lead')}>
      <QueryState
        query={rounds}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Empty
            title={t('quota.noRound')}
            action={
              <ButtonLink to="/rounds" variant="secondary">
                {t('quota.seeRounds')}
              </ButtonLink>
            }
          >
            {t('quota.noRoundExplained')}
          </Empty>
        }
      >
        {() => <Loading />}
      </QueryState>
    </Page>
  );
}
