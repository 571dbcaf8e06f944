import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Round, RoundPage, useRoundName } from '@/shared/rounds';
import { AppLink, QueryState } from '@/shared/ui';
import { previewQuery } from '../api/offerRounds';
import { ReleasePreview } from '../components/ReleasePreview';

/** One offer round: what would go out now, and the act of sending it (R-OFF-1). */
export default function ReleasePage() {
  const { t } = useTranslation('offers');
  const { roundId, number } = useParams({ from: '/rounds/$roundId/offer-rounds/$number' });
  return (
    <RoundPage title={t('offerRound', { number })} roundId={roundId}>
      {(round) => <Preview round={round} number={Number(number)} />}
    </RoundPage>
  );
}

function Preview({ round, number }: { round: Round; number: number }) {
  const { t } = useTranslation('offers');
  const roundName = useRoundName();
  const preview = useQuery(previewQuery(round.id, number));
  return (
    <>
      <Paragraph className="lp-context">
        {roundName(round)}
        {' · '}
        <AppLink to="/rounds/$roundId/offer-rounds" params={{ roundId: round.id }}>
          {t('release.toDashboard')}
        </AppLink>
      </Paragraph>
      <QueryState query={preview}>{(found) => <ReleasePreview round={round} preview={found} />}</QueryState>
    </>
  );
}
