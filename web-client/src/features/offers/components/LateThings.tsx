import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { hasPassed, useFormat } from '@/shared/format';
import type { Round } from '@/shared/rounds';
import { Section } from '@/shared/ui';
import type { EmployerPreview, OfferRound } from '../api/offerRounds';

interface LateThingsProps {
  round: Round;
  offerRounds: readonly OfferRound[];
  /** For the Directorate, which alone sees which of them have not signed. */
  employers: readonly EmployerPreview[];
}

/** What is late, in sentences; says so when nothing is. */
export function LateThings({ round, offerRounds, employers }: LateThingsProps) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const now = useNow(30_000);
  const mayBeSigned =
    hasPassed(round.applicationDeadline, now) && offerRounds.some(({ releasedAt }) => !releasedAt);

  const overdue = offerRounds.flatMap((offerRound) => {
    const { number, stage, accepted, marked } = offerRound;
    if (stage === 'missed')
      return [t('late.missed', { number, moment: format.momentInText(offerRound.offerAt) })];
    if (stage === 'readyToRelease')
      return [t('late.release', { number, moment: format.momentInText(offerRound.offerAt) })];
    if (stage === 'awaitingMarking' && marked < accepted)
      return [
        t('late.markings', {
          number,
          count: accepted - marked,
          moment: format.momentInText(offerRound.markingDeadline),
        }),
      ];
    return [];
  });
  const unsigned = (mayBeSigned ? employers : []).flatMap(({ employerName, groups }) => {
    const count = groups.filter(({ rankingSigned }) => !rankingSigned).length;
    return count > 0 ? [t('late.unsigned', { employer: employerName, count })] : [];
  });
  const all = [...overdue, ...unsigned];
  return (
    <Section title={t('late.title')}>
      {all.length === 0 ? (
        <Paragraph>{t('late.nothing')}</Paragraph>
      ) : (
        <Alert data-color="warning">
          <ul className="lp-sentences">
            {all.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      )}
    </Section>
  );
}
