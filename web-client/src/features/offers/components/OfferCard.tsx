import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { AppLink, StatusTag } from '@/shared/ui';
import type { Answer, Offer } from '../api/offers';
import { useEmploymentText } from './useEmploymentText';

interface OfferCardProps {
  offer: Offer;
  onAnswer: (answer: Answer) => void;
}

/** An open offer with all that tells it from the others, and its two answers. */
export function OfferCard({ offer, onAnswer }: OfferCardProps) {
  const { t } = useTranslation('offers');
  const { period } = useEmploymentText();
  const heading = `offer-${offer.id}`;
  return (
    <article className="lp-card lp-offer" aria-labelledby={heading}>
      <div className="lp-card__head">
        <Heading level={3} data-size="xs" id={heading}>
          {offer.groupName}
        </Heading>
        <StatusTag tone={offer.kind === 'combined' ? 'active' : 'quiet'}>{t(`kind.${offer.kind}`)}</StatusTag>
      </div>
      <Paragraph>{offer.employerName}</Paragraph>
      <dl className="lp-offer__facts">
        {offer.specialty ? (
          <div>
            <dt>{t('board.specialty')}</dt>
            <dd>{t(`specialty.${offer.specialty}`)}</dd>
          </div>
        ) : null}
        {offer.accepting?.employments.map((employment) => (
          <div key={employment.part}>
            <dt>{t(`part.${employment.part}`)}</dt>
            <dd>
              {employment.employerName ?? t('employment.chosenLater')}
              <br />
              {period(employment)}
            </dd>
          </div>
        ))}
        {offer.place ? (
          <div>
            <dt>{t('board.place')}</dt>
            <dd>{offer.place}</dd>
          </div>
        ) : null}
      </dl>
      <Paragraph data-size="sm">
        <AppLink to="/advertisements/$advertisementId" params={{ advertisementId: offer.advertisementId }}>
          {t('board.readAdvertisement', { title: offer.advertisementTitle })}
        </AppLink>
      </Paragraph>
      <div className="lp-buttons">
        <Button onClick={() => onAnswer('accept')} aria-describedby={heading}>
          {t('board.accept')}
        </Button>
        <Button variant="secondary" onClick={() => onAnswer('decline')} aria-describedby={heading}>
          {t('board.decline')}
        </Button>
      </div>
    </article>
  );
}
