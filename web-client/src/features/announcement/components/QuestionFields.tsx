import { Button, Fieldset } from '@digdir/designsystemet-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldId, SelectField, TextField } from '@/shared/ui/form';
import { emptyQuestion, questionKinds } from './content';

/** Screening questions: every applicant must answer them. */
export function QuestionFields() {
  const { t } = useTranslation('announcement');
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: 'questions', keyName: 'key' });
  return (
    <Fieldset id={fieldId('questions')} tabIndex={-1}>
      <Fieldset.Legend>{t('form.questions')}</Fieldset.Legend>
      <Fieldset.Description>{t('form.questionsExplained')}</Fieldset.Description>
      {fields.map((field, index) => (
        <div key={field.key} className="lp-card lp-repeated">
          <TextField
            name={`questions.${index}.text`}
            label={t('form.question.text', { number: index + 1 })}
          />
          <SelectField
            name={`questions.${index}.kind`}
            label={t('form.question.kind')}
            options={questionKinds.map((value) => ({ value, label: t(`questionKind.${value}`) }))}
          />
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            onClick={() => remove(index)}
          >
            {t('form.removeQuestion', { number: index + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => append(emptyQuestion)}>
          {t('form.addQuestion')}
        </Button>
      </div>
    </Fieldset>
  );
}
