import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { useFormat } from '@/shared/format';
import { TextAreaField, TextField } from '@/shared/ui/form';
import type { Round } from '../api/rounds';
import { longestReason, offerRoundDates, whyItStands } from './postponeForm';

interface PostponeFieldsProps {
  round: Round;
  released: ReadonlySet<number>;
}

/** The dates that can still be moved; those that stand are shown with the reason. */
export function PostponeFields({ round, released }: PostponeFieldsProps) {
  const { t } = useTranslation(['announcement', 'common']);
  const format = useFormat();
  const now = useNow(15_000);
  const date = (
    name: string,
    kind: (typeof offerRoundDates)[number] | 'applicationDeadline',
    at: string,
    isReleased: boolean,
  ) => {
    const label =
      kind === 'applicationDeadline' ? t('common:timeline.applicationDeadline') : t(`round.${kind}`);
    const why = whyItStands(kind, at, isReleased, now);
    return why === null ? (
      <TextField
        key={name}
        name={name}
        type="datetime-local"
        label={label}
        description={t('postpone.now', { moment: format.momentInText(at) })}
      />
    ) : (
      <Paragraph key={name} className="lp-quiet">
        {t(`postpone.stands.${why}`, { what: label, moment: format.momentInText(at) })}
      </Paragraph>
    );
  };
  return (
    <>
      {date('applicationDeadline', 'applicationDeadline', round.applicationDeadline, false)}
      {round.offerRounds.map((dates, index) => {
        const isReleased = released.has(dates.number);
        const title = t('round.offerRound', { number: dates.number });
        return (
          <div key={dates.number} className="lp-card lp-repeated" role="group" aria-label={title}>
            <strong>{title}</strong>
            {offerRoundDates.map((kind) =>
              date(`offerRounds.${index}.${kind}`, kind, dates[kind], isReleased),
            )}
          </div>
        );
      })}
      <TextAreaField
        name="reason"
        label={t('postpone.reason')}
        description={t('postpone.reasonExplained')}
        limit={longestReason}
      />
    </>
  );
}
