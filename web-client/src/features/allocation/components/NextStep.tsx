import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { Round } from '@/shared/rounds';
import { Deadline } from '@/shared/ui';
import type { Quota, RegionQuota } from '../api/quota';
import { isPlaced, kindsToPlace } from './EmployersPart';

interface NextStepProps {
  quota: Quota | null;
  round: Round;
  isFrozen: boolean;
  isMending: boolean;
}

/** Who is next, in a sentence, and until when. */
export function NextStep({ quota, round, isFrozen, isMending }: NextStepProps) {
  const { t } = useTranslation('allocation');
  const format = useFormat();
  const nextText = useNextText();
  if (isFrozen)
    return (
      <Alert data-color="info">
        <Paragraph>{t('next.frozen', { moment: format.momentInText(round.adsReadyAt) })}</Paragraph>
      </Alert>
    );
  return (
    <Alert data-color="info">
      <Paragraph>{nextText(quota)}</Paragraph>
      <Paragraph>
        {isMending ? (
          <>
            {t('next.mendUntil')} <Deadline at={round.publishedAt} inText />
          </>
        ) : (
          <>
            {t('next.until')} <Deadline at={round.adsReadyAt} rule="R-ANN-2" inText />
          </>
        )}
      </Paragraph>
    </Alert>
  );
}

const useNextText = () => {
  const { t } = useTranslation('allocation');
  return (quota: Quota | null): string => {
    if (!quota) return t('next.national');
    if (!quota.regionsMatch) return t('next.regions');
    const seen = quota.regions.filter(({ seats }) => seats);
    const waiting = (by: 'directorate' | 'regionalAuthority'): RegionQuota[] =>
      seen.filter((region) => !isPlaced(region, kindsToPlace(region, by)));
    const regional = waiting('regionalAuthority');
    if (regional.length > 0)
      return t('next.employers', {
        regions: regional.map(({ name }) => name).join(', '),
        count: regional.length,
      });
    if (waiting('directorate').length > 0) return t('next.municipal');
    return t('next.advertise');
  };
};
