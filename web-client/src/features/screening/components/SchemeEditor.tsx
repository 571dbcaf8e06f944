import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { fieldId, Form, useAppForm } from '@/shared/ui/form';
import { schemeQuery, setScheme, type VersionedScheme } from '../api/points';
import { schemeSchema, toCriteria, toSchemeInput } from '../schemeForm';
import { CriterionFields } from './CriterionFields';

interface SchemeEditorProps {
  advertisementId: string;
  read: VersionedScheme;
  onClose: (saved: boolean) => void;
}

/** R-SCR-3, R-ANN-8: the trust weighs for itself until publication; what the national frame refuses is told at the list. */
export function SchemeEditor({ advertisementId, read, onClose }: SchemeEditorProps) {
  const { t } = useTranslation('screening');
  const { language } = useFormat();
  const queryClient = useQueryClient();
  const form = useAppForm({
    schema: schemeSchema,
    defaultValues: toSchemeInput(read.value.criteria, language),
    submit: async (values) => {
      const saved = await setScheme(advertisementId, toCriteria(values, form.form.getValues()), read.etag);
      queryClient.setQueryData(schemeQuery(advertisementId).queryKey, saved);
    },
    onSuccess: () => onClose(true),
  });
  const { fields, append, remove } = useFieldArray({
    control: form.form.control,
    name: 'criteria',
    keyName: 'key',
  });
  const add = (): void => {
    const place = fields.length;
    append(
      {
        code: '',
        about: '',
        kinds: [],
        licence: '',
        onCall: '',
        pointsPerUnit: '',
        cap: '',
        evidenceTextKey: '',
      },
      { shouldFocus: false },
    );
    requestAnimationFrame(() => document.getElementById(fieldId(`criteria.${place}.about`))?.focus());
  };
  const reload = async (): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: schemeQuery(advertisementId).queryKey });
    onClose(false);
  };
  return (
    <Form
      form={form}
      namespace="screening"
      submitLabel={t('scheme.save')}
      onReload={() => void reload()}
      secondaryAction={
        <Button type="button" variant="tertiary" onClick={() => onClose(false)}>
          {t('adjust.cancel')}
        </Button>
      }
    >
      <Paragraph>{t('scheme.frame')}</Paragraph>
      <Paragraph>{t('scheme.approvalsFall')}</Paragraph>
      <ul className="lp-plain-list" id={fieldId('criteria')} tabIndex={-1}>
        {fields.map((field, index) => (
          <li key={field.key}>
            <CriterionFields index={index} isNew={field.code === ''} onRemove={() => remove(index)} />
          </li>
        ))}
      </ul>
      <Button type="button" variant="secondary" className="scr-part__add" onClick={add}>
        {t('scheme.add')}
      </Button>
    </Form>
  );
}
