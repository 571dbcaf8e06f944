import { useTranslation } from 'react-i18next';

/** An answer in words. */
export function AnswerText({
  answer,
}: {
  answer: { yes?: boolean | null; text?: string | null } | undefined;
}) {
  const { t } = useTranslation('screening');
  if (answer?.text) return <span className="scr-answer">{answer.text}</span>;
  if (answer?.yes === true) return t('answer.yes');
  if (answer?.yes === false) return t('answer.no');
  return t('answer.none');
}
