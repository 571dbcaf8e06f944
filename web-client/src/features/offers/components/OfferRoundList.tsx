import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { AppLink, Section, StatusTag } from '@/shared/ui';
import type { OfferRound } from '../api/offerRounds';
import { stageTones } from './labels';

interface OfferRoundListProps {
  roundId: string;
  offerRounds: readonly OfferRound[];
  mayRelease: boolean;
}

const figures = ['offers', 'accepted', 'declined', 'expired', 'open', 'marked'] as const;

/** How far each offer round has come, in the figures the caller may see. */
export function OfferRoundList({ roundId, offerRounds, mayRelease }: OfferRoundListProps) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  return (
    <Section title={t('progress.title')}>
      <ul className="lp-plain-list">
        {offerRounds.map((offerRound) => (
          <li key={offerRound.number} className="lp-card">
            <div className="lp-card__head">
              <Heading level={3} data-size="2xs">
                {t('offerRound', { number: offerRound.number })}
              </Heading>
              <StatusTag tone={stageTones[offerRound.stage]}>{t(`stage.${offerRound.stage}`)}</StatusTag>
            </div>
            <Paragraph data-size="sm">
              {offerRound.releasedAt
                ? t('progress.released', {
                    moment: format.momentInText(offerRound.releasedAt),
                    deadline: format.momentInText(offerRound.responseDeadline),
                    marking: format.momentInText(offerRound.markingDeadline),
                  })
                : t('progress.planned', {
                    moment: format.momentInText(offerRound.offerAt),
                    deadline: format.momentInText(offerRound.responseDeadline),
                  })}
            </Paragraph>
            {offerRound.releasedAt ? (
              <dl className="lp-figures">
                {figures.map((figure) => (
                  <div key={figure}>
                    <dt>{t(`progress.${figure}`)}</dt>
                    <dd>{format.number(offerRound[figure])}</dd>
                  </div>
                ))}
              </dl>
            ) : mayRelease ? (
              <Paragraph>
                <AppLink
                  to="/rounds/$roundId/offer-rounds/$number"
                  params={{ roundId, number: String(offerRound.number) }}
                >
                  {t('progress.preview', { number: offerRound.number })}
                </AppLink>
              </Paragraph>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
