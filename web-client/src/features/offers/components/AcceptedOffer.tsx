import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { ButtonLink, Deadline, Section, StatusTag } from '@/shared/ui';
import type { Offer } from '../api/offers';

/** After the yes: what has happened, what others do next, and what the doctor must see to. */
export function AcceptedOffer({ offer, startDate }: { offer: Offer; startDate: string | undefined }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const { marking } = offer;
  return (
    <Section title={t('accepted.title')}>
      <div className="lp-hero">
        <Paragraph data-size="lg">
          {t('accepted.to', { group: offer.groupName, employer: offer.employerName })}
        </Paragraph>
        <Paragraph>
          <StatusTag tone="done">{t(`label.${offer.label}`)}</StatusTag>
        </Paragraph>
      </div>
      <ol className="lp-steps">
        <li>{t('accepted.withdrawn')}</li>
        <li>
          {marking ? (
            t(marking.bySystem ? 'accepted.markedBySystem' : 'accepted.marked', {
              employer: offer.employerName,
              moment: format.momentInText(marking.at),
              label: t(`label.${marking.label}`),
            })
          ) : (
            <>
              {t('accepted.willBeMarked', { employer: offer.employerName })}{' '}
              <Deadline at={offer.markingDeadline} rule="R-OFF-4" inText />
            </>
          )}
        </li>
        <li>{t('accepted.plan')}</li>
        <li>{t('accepted.contract', { employer: offer.employerName })}</li>
        {startDate ? <li>{t('accepted.start', { date: format.date(startDate) })}</li> : null}
      </ol>
      <div className="lp-buttons">
        <ButtonLink to="/employments">{t('accepted.seeEmployments')}</ButtonLink>
        <ButtonLink to="/education-plans" variant="secondary">
          {t('accepted.seePlan')}
        </ButtonLink>
      </div>
    </Section>
  );
}
