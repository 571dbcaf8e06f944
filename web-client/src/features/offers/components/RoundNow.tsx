import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Round } from '@/shared/rounds';
import { ButtonLink, Deadline, Section } from '@/shared/ui';
import type { OfferRound } from '../api/offerRounds';

interface RoundNowProps {
  round: Round;
  offerRounds: readonly OfferRound[];
  mayRelease: boolean;
}

/** The date that each stage is heading for. */
const nextInstant = ({ stage, offerAt, responseDeadline, markingDeadline }: OfferRound): string => {
  if (stage === 'awaitingAnswers') return responseDeadline;
  return stage === 'awaitingMarking' ? markingDeadline : offerAt;
};

/** The one thing that the round is about now, and the step that follows. */
export function RoundNow({ round, offerRounds, mayRelease }: RoundNowProps) {
  const { t } = useTranslation('offers');
  const now = offerRounds.find(({ stage }) => stage !== 'done');
  return (
    <Section title={t('now.title')}>
      <div className="lp-hero">
        <Paragraph data-size="lg">
          {now && now.stage !== 'done' ? t(`now.${now.stage}`, { number: now.number }) : t('now.finished')}
        </Paragraph>
        {now && now.stage !== 'missed' && now.stage !== 'readyToRelease' ? (
          <Paragraph>
            <Deadline at={nextInstant(now)} rule={now.stage === 'waiting' ? 'R-ANN-5' : 'R-OFF-3'} />
          </Paragraph>
        ) : null}
        {now && mayRelease && (now.stage === 'readyToRelease' || now.stage === 'missed') ? (
          <div className="lp-buttons">
            <ButtonLink
              to="/rounds/$roundId/offer-rounds/$number"
              params={{ roundId: round.id, number: String(now.number) }}
            >
              {t('now.release', { number: now.number })}
            </ButtonLink>
          </div>
        ) : null}
      </div>
    </Section>
  );
}
