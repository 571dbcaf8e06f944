import { Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '@/shared/http';
import { Deadline, ReviewStep } from '@/shared/ui';
import { type Answer, answerOffer, type Offer } from '../api/offers';
import { useEmploymentText } from './useEmploymentText';

interface AnswerReviewProps {
  offer: Offer;
  answer: Answer;
  /** The other open offers of the round, which an acceptance declines. */
  others: readonly Offer[];
  onDone: () => void;
  onBack: () => void;
}

/** What a yes or a no does, in full sentences, before it is given (R-OFF-2). */
export function AnswerReview({ offer, answer, others, onDone, onBack }: AnswerReviewProps) {
  const { t } = useTranslation('offers');
  const { sentence } = useEmploymentText();
  const refresh = useRefresh();
  const mutation = useMutation({
    mutationFn: () => answerOffer(offer.id, answer),
    // Also a refusal (too late, already answered) means that the board has changed.
    onSettled: () => refresh('offers', 'employments', 'education-plans', 'tasks'),
    onSuccess: onDone,
  });
  const named = { group: offer.groupName, employer: offer.employerName };
  const consequences =
    answer === 'accept'
      ? [
          t('accept.this', named),
          ...(offer.accepting?.employments ?? []).map(sentence),
          ...others.map((other) =>
            t('accept.declines', { group: other.groupName, employer: other.employerName }),
          ),
          t('accept.withdraws'),
          t('accept.noMore'),
          t('accept.marking', { employer: offer.employerName }),
        ]
      : [
          t('decline.this', named),
          t('decline.seat'),
          t('decline.notAgain'),
          ...(others.length > 0 ? [t('decline.others', { count: others.length })] : []),
          t('decline.later'),
        ];
  return (
    <ReviewStep
      title={t(`review.${answer}.title`, named)}
      consequences={consequences}
      finality={t(`review.${answer}.finality`)}
      confirmLabel={t(`review.${answer}.confirm`)}
      onConfirm={() => mutation.mutate()}
      onBack={onBack}
      isPending={mutation.isPending}
      error={mutation.error}
    >
      <Paragraph>
        {t('board.deadline')} <Deadline at={offer.responseDeadline} rule="R-OFF-3" inText />
      </Paragraph>
    </ReviewStep>
  );
}
