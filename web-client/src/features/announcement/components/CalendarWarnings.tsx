import { Alert, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { keyOf } from '@/shared/i18n';
import type { Round } from '../api/rounds';

interface CalendarWarningsProps {
  warnings: Round['warnings'];
  title?: string;
}

/** R-ANN-4: dates that are odd but legal are told, never moved. */
export function CalendarWarnings({ warnings, title }: CalendarWarningsProps) {
  const { t, i18n } = useTranslation('announcement');
  const stepName = useStepName();
  if (warnings.length === 0) return null;
  return (
    <Alert data-color="warning" className="lp-stack">
      <Heading level={2} data-size="2xs">
        {title ?? t('round.warnings')}
      </Heading>
      <ul className="lp-warnings">
        {warnings.map((warning) => (
          <li key={warning.code + warning.path}>
            {stepName(warning.path)}:{' '}
            {i18n.exists(`warnings.${warning.code}`, { ns: 'announcement' })
              ? t(keyOf('warnings', warning.code))
              : warning.detail}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** `$.offerRounds[1].offerAt` in words. */
const useStepName = () => {
  const { t } = useTranslation(['announcement', 'common']);
  return (path: string): string => {
    const [, index, step] = /^\$\.offerRounds\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
    if (
      index !== undefined &&
      (step === 'offerAt' || step === 'responseDeadline' || step === 'markingDeadline')
    )
      return t('round.stepOfOfferRound', { number: Number(index) + 1, step: t(`round.${step}`) });
    const name = path.replace('$.', '');
    if (name === 'adsReadyAt') return t('common:timeline.adsReady');
    if (name === 'publishedAt') return t('common:timeline.published');
    if (name === 'applicationDeadline') return t('common:timeline.applicationDeadline');
    return t('common:timeline.start');
  };
};
