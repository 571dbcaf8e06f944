import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { Section, StatusTag } from '@/shared/ui';
import type { Offer } from '../api/offers';
import { offerTones } from './labels';

/** An offer left open past its deadline has expired, whether or not the server has been asked since (R-OFF-3). */
const outcome = ({ state }: Offer): Offer['state'] => (state === 'open' ? 'expired' : state);

export function EarlierOffers({ offers }: { offers: readonly Offer[] }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  return (
    <Section title={t('earlier.title')}>
      <ul className="lp-plain-list">
        {offers.map((offer) => (
          <li key={offer.id} className="lp-card">
            <div className="lp-card__head">
              <Heading level={3} data-size="2xs">
                {offer.groupName}
              </Heading>
              <StatusTag tone={offerTones[outcome(offer)]}>{t(`mine.${outcome(offer)}`)}</StatusTag>
            </div>
            <Paragraph data-size="sm">
              {t('earlier.received', {
                employer: offer.employerName,
                number: offer.number,
                moment: format.shortMoment(offer.releasedAt),
              })}
              {offer.answeredAt && outcome(offer) !== 'expired'
                ? ` ${t('earlier.answered', { moment: format.shortMoment(offer.answeredAt) })}`
                : ` ${t('earlier.deadline', { moment: format.shortMoment(offer.responseDeadline) })}`}
            </Paragraph>
          </li>
        ))}
      </ul>
    </Section>
  );
}
