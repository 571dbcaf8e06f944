import { Button, Fieldset } from '@digdir/designsystemet-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldError, fieldId, RadioField, TextField } from '@/shared/ui/form';
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
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: 'offerRounds', keyName: 'key' });
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
      <Fieldset id={fieldId('offerRounds')} tabIndex={-1}>
        <Fieldset.Legend>{t('round.offerRounds')}</Fieldset.Legend>
        <Fieldset.Description>{t('round.offerRoundsExplained')}</Fieldset.Description>
        {fields.map((field, index) => (
          <div
            key={field.key}
            className="lp-card lp-repeated"
            role="group"
            aria-label={t('round.offerRound', { number: index + 1 })}
          >
            <strong>{t('round.offerRound', { number: index + 1 })}</strong>
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
            {fields.length > 1 ? (
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                data-color="danger"
                onClick={() => remove(index)}
              >
                {t('round.removeOfferRound', { number: index + 1 })}
              </Button>
            ) : null}
          </div>
        ))}
        <FieldError name="offerRounds" />
        <div>
          <Button type="button" variant="secondary" data-size="sm" onClick={() => append(emptyOfferRound)}>
            {t('round.addOfferRound')}
          </Button>
        </div>
      </Fieldset>
      <TextField
        name="startDate"
        type="date"
        label={t('common:timeline.start')}
        description={t('round.startExplained')}
      />
    </>
  );
}
