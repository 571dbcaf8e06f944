import { useTranslation } from 'react-i18next';
import { OrganisationField } from '@/shared/organisations';
import { ButtonLink } from '@/shared/ui';
import { type DraftName, Form, RadioField, TextAreaField, TextField, useAppForm } from '@/shared/ui/form';
import type { AdvertisementContent } from '../api/advertisements';
import {
  advertisementSchema,
  type AdvertisementValues,
  couplings,
  services,
  toContent,
  type TypedValues,
} from './content';
import { GroupFields } from './GroupFields';
import { QuestionFields } from './QuestionFields';

interface AdvertisementFormProps {
  employerId: string;
  values: TypedValues;
  /** Name of the draft on this device. */
  draft: DraftName;
  submitLabel: string;
  submit: (content: AdvertisementContent) => Promise<void>;
  onReload?: () => void;
}

/** R-ANN-7: all that an advertisement states, in one column. */
export function AdvertisementForm(props: AdvertisementFormProps) {
  const { t } = useTranslation('announcement');
  const form = useAppForm({
    schema: advertisementSchema,
    // A choice not yet made is empty text, which the schema asks the person to mend.
    defaultValues: props.values as AdvertisementValues,
    draft: props.draft,
    submit: (values) => props.submit(toContent(values)),
  });
  return (
    <Form
      form={form}
      namespace="announcement"
      submitLabel={props.submitLabel}
      {...(props.onReload ? { onReload: props.onReload } : {})}
      secondaryAction={
        <ButtonLink to="/employer/advertisements" variant="tertiary">
          {t('form.cancel')}
        </ButtonLink>
      }
    >
      <TextField name="title" label={t('form.title')} description={t('form.titleExplained')} />
      <OrganisationField
        name="hospitalId"
        label={t('form.hospital')}
        description={t('form.hospitalExplained')}
        kinds={['hospital']}
        parentId={props.employerId}
        optional
      />
      <RadioField
        name="serviceParts"
        label={t('ad.service')}
        options={services.map((value) => ({ value, label: t(`ad.service.${value}`) }))}
      />
      <RadioField
        name="coupling"
        label={t('ad.coupling')}
        options={couplings.map((value) => ({ value, label: t(`ad.coupling.${value}`) }))}
      />
      <GroupFields />
      <TextAreaField
        name="description"
        label={t('ad.about')}
        description={t('form.descriptionExplained')}
        rows={8}
        limit={10_000}
      />
      <TextAreaField
        name="criteriaText"
        label={t('ad.criteria')}
        description={t('form.criteriaExplained')}
        rows={6}
        limit={5000}
      />
      <TextAreaField
        name="personalSuitabilityText"
        label={t('ad.suitability')}
        description={t('form.suitabilityExplained')}
        rows={4}
        limit={2000}
      />
      <TextAreaField
        name="requiredDocuments"
        label={t('ad.documents')}
        description={t('form.documentsExplained')}
        rows={3}
        limit={2000}
      />
      <QuestionFields />
      <TextField
        name="contact.function"
        label={t('ad.contact.function')}
        description={t('form.contact.functionExplained')}
      />
      <TextField name="contact.email" type="email" label={t('ad.contact.email')} autoComplete="off" />
      <TextField name="contact.phone" type="tel" label={t('ad.contact.phone')} autoComplete="off" />
    </Form>
  );
}
