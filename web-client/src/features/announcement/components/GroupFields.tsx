import { Fieldset } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { OrganisationField } from '@/shared/organisations';
import { isMunicipal, specialties } from '@/shared/specialties';
import { fieldId, RadioField, RepeatedFields, SelectField, TextAreaField, TextField } from '@/shared/ui/form';
import { attachments, emptyGroup, kinds } from './content';

/** The advertisement's position groups: seats that are ranked and offered together. */
export function GroupFields() {
  const { t } = useTranslation('announcement');
  return (
    <RepeatedFields
      name="groups"
      legend={t('form.groups')}
      description={t('form.groupsExplained')}
      empty={emptyGroup}
      itemLabel={(number) => t('form.groupNumber', { number })}
      addLabel={t('form.addGroup')}
      removeLabel={(number) => t('form.removeGroup', { number })}
      least={1}
    >
      {(index) => <GroupField index={index} />}
    </RepeatedFields>
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
