import { useTranslation } from 'react-i18next';
import { RepeatedFields, SelectField, TextField } from '@/shared/ui/form';
import { emptyQuestion, questionKinds } from './content';

/** Screening questions: every applicant must answer them. */
export function QuestionFields() {
  const { t } = useTranslation('announcement');
  return (
    <RepeatedFields
      name="questions"
      legend={t('form.questions')}
      description={t('form.questionsExplained')}
      empty={emptyQuestion}
      addLabel={t('form.addQuestion')}
      removeLabel={(number) => t('form.removeQuestion', { number })}
    >
      {(index) => (
        <>
          <TextField
            name={`questions.${index}.text`}
            label={t('form.question.text', { number: index + 1 })}
          />
          <SelectField
            name={`questions.${index}.kind`}
            label={t('form.question.kind')}
            options={questionKinds.map((value) => ({ value, label: t(`questionKind.${value}`) }))}
          />
        </>
      )}
    </RepeatedFields>
  );
}
