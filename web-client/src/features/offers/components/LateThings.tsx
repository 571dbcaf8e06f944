import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { hasPassed, useFormat } from '@/shared/format';
import type { Round } from '@/shared/rounds';
import { Section } from '@/shared/ui';
import { type OfferRound, previewQuery } from '../api/offerRounds';

interface LateThingsProps {
  round: Round;
  offerRounds: readonly OfferRound[];
  /** Only the Directorate sees which employers have not signed. */
  seesPreview: boolean;
}

/** What is late, in sentences; says so when nothing is. */
export function LateThings({ round, offerRounds, seesPreview }: LateThingsProps) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const now = useNow(30_000);
  const next = offerRounds.find(({ releasedAt }) => !releasedAt);
  const areApplicationsIn = hasPassed(round.applicationDeadline, now);
  const preview = useQuery({
    ...previewQuery(round.id, next?.number ?? 1),
    enabled: seesPreview && areApplicationsIn && next !== undefined,
  });

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
  const unsigned = (preview.data?.employers ?? []).flatMap(({ employerName, groups }) => {
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
