import { useTranslation } from 'react-i18next';
import { RadioField, RepeatedFields, TextField } from '@/shared/ui/form';
import { emptyOfferRound, seasons } from './roundDates';

function MomentField({ name, label, hour }: { name: string; label: string; hour: string }) {
  const { t } = useTranslation('announcement');
  return (
    <TextField name={name} type="datetime-local" label={label} description={t('round.usualHour', { hour })} />
  );
}

/** R-ANN-2: a round's one calendar. */
export function RoundFields() {
  const { t } = useTranslation(['announcement', 'common']);
  return (
    <>
      <RadioField
        name="season"
        label={t('round.season')}
        options={seasons.map((value) => ({ value, label: t(`round.season.${value}`) }))}
      />
      <MomentField name="adsReadyAt" label={t('common:timeline.adsReady')} hour="12.00" />
      <MomentField name="publishedAt" label={t('common:timeline.published')} hour="08.00" />
      <MomentField name="applicationDeadline" label={t('common:timeline.applicationDeadline')} hour="23.59" />
      <RepeatedFields
        name="offerRounds"
        legend={t('round.offerRounds')}
        description={t('round.offerRoundsExplained')}
        empty={emptyOfferRound}
        itemLabel={(number) => t('round.offerRound', { number })}
        addLabel={t('round.addOfferRound')}
        removeLabel={(number) => t('round.removeOfferRound', { number })}
        least={1}
      >
        {(index) => (
          <>
            <MomentField name={`offerRounds.${index}.offerAt`} label={t('round.offerAt')} hour="08.00" />
            <MomentField
              name={`offerRounds.${index}.responseDeadline`}
              label={t('round.responseDeadline')}
              hour="23.59"
            />
            <MomentField
              name={`offerRounds.${index}.markingDeadline`}
              label={t('round.markingDeadline')}
              hour="12.00"
            />
          </>
        )}
      </RepeatedFields>
      <TextField
        name="startDate"
        type="date"
        label={t('common:timeline.start')}
        description={t('round.startExplained')}
      />
    </>
  );
}
