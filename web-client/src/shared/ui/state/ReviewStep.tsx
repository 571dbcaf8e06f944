import { type ReactNode, useEffect, useRef } from 'react';
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/http';
import { ProblemPanel } from './PageState';

interface ReviewStepProps {
  title: string;
  /** Full sentences that say what will happen, and to whom. */
  consequences: readonly string[];
  /** Whether it can be undone, in one sentence. */
  finality: string;
  confirmLabel: string;
  onConfirm: () => void;
  onBack: () => void;
  isPending: boolean;
  error?: unknown;
  /** What is to be confirmed, e.g. the ranking list itself. */
  children?: ReactNode;
}

/** The last page before an irreversible act (submit, release, accept): sentences first, then one button. */
export function ReviewStep(props: ReviewStepProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="lp-review" aria-labelledby="review-title">
      <Heading level={2} data-size="md" id="review-title" tabIndex={-1} ref={heading}>
        {props.title}
      </Heading>
      <Paragraph>{t('review.whatHappens')}</Paragraph>
      <ul className="lp-review__consequences">
        {props.consequences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {props.children}
      <Alert data-color="warning">
        <Paragraph>{props.finality}</Paragraph>
      </Alert>
      {props.error ? <ProblemPanel problem={asProblem(props.error)} /> : null}
      <div className="lp-buttons">
        <Button onClick={props.onConfirm} loading={props.isPending}>
          {props.confirmLabel}
        </Button>
        <Button variant="tertiary" onClick={props.onBack} disabled={props.isPending}>
          {t('review.back')}
        </Button>
      </div>
    </section>
  );
}
