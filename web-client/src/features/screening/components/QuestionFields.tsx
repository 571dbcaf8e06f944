import { Heading, Paragraph, Radio, Fieldset } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldError, fieldId, TextAreaField } from '@/shared/ui/form';
import type { Question } from '../api/advertisements';
import type { ApplicationInput } from '../applicationForm';

export function QuestionFields({ questions }: { questions: readonly Question[] }) {
  const { t } = useTranslation('screening');
  if (questions.length === 0) return null;
  return (
    <section className="scr-part scr-part--fields" aria-labelledby="questions-title">
      <div>
        <Heading level={2} data-size="xs" id="questions-title">
          {t('apply.questions')}
        </Heading>
        <Paragraph>{t('apply.questionsExplained')}</Paragraph>
      </div>
      {questions.map((question, index) =>
        question.kind === 'yesNo' ? (
          <YesNo key={question.id} text={question.text} index={index} />
        ) : (
          <TextAreaField
            key={question.id}
            name={`answers.${index}.text`}
            label={question.text}
            limit={2000}
          />
        ),
      )}
    </section>
  );
}

function YesNo({ text, index }: { text: string; index: number }) {
  const { t } = useTranslation('screening');
  const { register } = useFormContext<ApplicationInput>();
  const name = `answers.${index}.yes` as const;
  return (
    <Fieldset>
      <Fieldset.Legend>{text}</Fieldset.Legend>
      <Radio {...register(name)} id={fieldId(name)} value="yes" label={t('answer.yes')} />
      <Radio {...register(name)} value="no" label={t('answer.no')} />
      <FieldError name={name} />
    </Fieldset>
  );
}
