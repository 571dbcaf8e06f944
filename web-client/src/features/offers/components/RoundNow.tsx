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
const nextInstant = (offerRound: OfferRound): string => {
  const { stage, offerAt, responseDeadline, markingDeadline, latestReleaseAt } = offerRound;
  if (stage === 'awaitingAnswers') return responseDeadline;
  if (stage === 'readyToRelease') return latestReleaseAt ?? responseDeadline;
  return stage === 'awaitingMarking' ? markingDeadline : offerAt;
};

/** The rule behind that date, where it is not the deadline to answer. */
const rules: Partial<Record<OfferRound['stage'], string>> = { waiting: 'R-ANN-5', readyToRelease: 'R-ANN-4' };

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
        {now && now.stage !== 'missed' ? (
          <Paragraph>
            <Deadline
              at={nextInstant(now)}
              isSharp={now.stage === 'waiting' || now.stage === 'readyToRelease'}
              rule={rules[now.stage] ?? 'R-OFF-3'}
            />
          </Paragraph>
        ) : null}
        {now && mayRelease && now.stage === 'missed' ? (
          <div className="lp-buttons">
            <ButtonLink to="/rounds/$roundId/postpone" params={{ roundId: round.id }}>
              {t('release.postpone')}
            </ButtonLink>
          </div>
        ) : null}
        {now && mayRelease && now.stage === 'readyToRelease' ? (
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
