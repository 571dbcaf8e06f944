import { Button, Fieldset } from '@digdir/designsystemet-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { OrganisationField } from '@/shared/organisations';
import { isMunicipal, specialties } from '@/shared/specialties';
import { FieldError, fieldId, RadioField, SelectField, TextAreaField, TextField } from '@/shared/ui/form';
import { attachments, emptyGroup, kinds } from './content';

/** The advertisement's position groups: seats that are ranked and offered together. */
export function GroupFields() {
  const { t } = useTranslation('announcement');
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: 'groups', keyName: 'key' });
  return (
    <Fieldset id={fieldId('groups')} tabIndex={-1}>
      <Fieldset.Legend>{t('form.groups')}</Fieldset.Legend>
      <Fieldset.Description>{t('form.groupsExplained')}</Fieldset.Description>
      {fields.map((field, index) => (
        <div
          key={field.key}
          className="lp-card lp-repeated"
          role="group"
          aria-label={t('form.groupNumber', { number: index + 1 })}
        >
          <strong>{t('form.groupNumber', { number: index + 1 })}</strong>
          <GroupField index={index} />
          {fields.length > 1 ? (
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              onClick={() => remove(index)}
            >
              {t('form.removeGroup', { number: index + 1 })}
            </Button>
          ) : null}
        </div>
      ))}
      <FieldError name="groups" />
      <div>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => append(emptyGroup)}>
          {t('form.addGroup')}
        </Button>
      </div>
    </Fieldset>
  );
}

function GroupField({ index }: { index: number }) {
  const { t } = useTranslation('announcement');
  const at = (name: string): string => `groups.${index}.${name}`;
  const kind: unknown = useWatch({ name: at('kind') });
  const coupling: unknown = useWatch({ name: 'coupling' });
  return (
    <>
      <TextField name={at('name')} label={t('form.group.name')} description={t('form.group.nameExplained')} />
      <RadioField
        name={at('kind')}
        label={t('search.kind')}
        options={kinds.map((value) => ({
          value,
          label: t(`kind.${value}`),
          description: t(`form.kind.${value}.explained`),
        }))}
      />
      <TextField name={at('seats')} label={t('form.group.seats')} inputMode="numeric" />
      <OrganisationField
        name={at('municipalityIds')}
        label={t('form.group.municipalities')}
        description={
          coupling === 'chosenLater'
            ? t('form.group.municipalitiesLater')
            : t('form.group.municipalitiesFixed')
        }
        kinds={['municipality']}
        multiple
      />
      {kind === 'combined' ? <LaterFields at={at} /> : null}
    </>
  );
}

function LaterFields({ at }: { at: (name: string) => string }) {
  const { t } = useTranslation('announcement');
  const specialty: unknown = useWatch({ name: at('specialty') });
  return (
    <Fieldset id={fieldId(at('laterPosition'))} tabIndex={-1}>
      <Fieldset.Legend>{t('form.later')}</Fieldset.Legend>
      <Fieldset.Description>{t('form.laterExplained')}</Fieldset.Description>
      <SelectField
        name={at('specialty')}
        label={t('search.specialty')}
        options={specialties.map((value) => ({ value, label: t(`specialty.${value}`) }))}
      />
      <OrganisationField
        name={at('laterPosition.employerId')}
        label={t('ad.later.employer')}
        description={
          typeof specialty === 'string' && isMunicipal(specialty)
            ? t('form.later.employerMunicipality')
            : t('form.later.employerTrust')
        }
        kinds={['trust', 'municipality']}
      />
      <TextField name={at('laterPosition.place')} label={t('ad.later.place')} />
      <SelectField
        name={at('laterPosition.attachment')}
        label={t('ad.later.attachment')}
        options={attachments.map((value) => ({ value, label: t(`attachment.${value}`) }))}
      />
      <TextField name={at('laterPosition.startYear')} label={t('form.later.start')} inputMode="numeric" />
      <TextField
        name={at('laterPosition.decidedBy')}
        label={t('ad.later.decidedBy')}
        description={t('form.later.decidedByExplained')}
      />
      <TextAreaField
        name={at('laterPosition.reason')}
        label={t('ad.later.reason')}
        description={t('form.later.reasonExplained')}
        rows={3}
        optional
      />
    </Fieldset>
  );
}
