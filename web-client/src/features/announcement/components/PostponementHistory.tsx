import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { Postponement } from '../api/rounds';

type MovedDate = Postponement['dates'][number];

/** How a calendar was changed after its publication: what, when and why, for everybody (R-ANN-4). */
export function PostponementHistory({ postponements }: { postponements: readonly Postponement[] }) {
  const { t } = useTranslation('announcement');
  const format = useFormat();
  const nameOf = useDateName();
  if (postponements.length === 0) return null;
  return (
    <div className="lp-stack">
      <Heading level={3} data-size="2xs">
        {t('postponed.title')}
      </Heading>
      <ol className="lp-plain-list">
        {postponements.toReversed().map((postponement) => (
          <li key={postponement.number} className="lp-card">
            <Paragraph>{t('postponed.by', { moment: format.momentInText(postponement.at) })}</Paragraph>
            <ul className="lp-sentences">
              {postponement.dates.map((moved) => (
                <li key={`${moved.date}${moved.offerRound ?? ''}`}>
                  {t('postponed.date', {
                    what: nameOf(moved),
                    from: format.momentInText(moved.from),
                    to: format.momentInText(moved.to),
                  })}
                </li>
              ))}
            </ul>
            <Paragraph>{t('postponed.reason', { reason: postponement.reason })}</Paragraph>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** «Tilbudsrunde 1: svarfrist». */
const useDateName = () => {
  const { t } = useTranslation('common');
  return ({ date, offerRound }: MovedDate): string => {
    if (date === 'applicationDeadline') return t('timeline.applicationDeadline');
    const number = offerRound ?? 0;
    if (date === 'offerAt') return t('timeline.offer', { number });
    return date === 'responseDeadline'
      ? t('timeline.response', { number })
      : t('timeline.marking', { number });
  };
};
