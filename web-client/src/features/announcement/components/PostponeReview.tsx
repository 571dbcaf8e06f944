import { Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { useRefresh } from '@/shared/http';
import { ReviewStep } from '@/shared/ui';
import { type PostponeBody, type PostponementPreview, postponeRound, type Round } from '../api/rounds';
import { CalendarWarnings } from './CalendarWarnings';

interface PostponeReviewProps {
  round: Round;
  etag: string | null;
  body: PostponeBody;
  preview: PostponementPreview;
  onBack: () => void;
  onDone: () => Promise<void>;
}

/** What will happen to whom when these dates are moved, in full sentences. */
export function PostponeReview({ round, etag, body, preview, onBack, onDone }: PostponeReviewProps) {
  const { t } = useTranslation('announcement');
  const sentence = useSentence();
  const refresh = useRefresh();
  const postpone = useMutation({
    mutationFn: () => postponeRound(round.id, body, etag),
    onSuccess: async () => {
      await onDone();
      await refresh('rounds', 'offer-rounds', 'offers', 'tasks', 'advertisements');
    },
  });
  return (
    <ReviewStep
      title={t('postpone.review')}
      consequences={[...preview.dates.map(sentence), t('postpone.everybodySees')]}
      finality={t('postpone.finality')}
      confirmLabel={t('postpone.confirm', { count: preview.dates.length })}
      onConfirm={() => postpone.mutate()}
      onBack={onBack}
      isPending={postpone.isPending}
      error={postpone.error}
    >
      <Paragraph>{t('postponed.reason', { reason: body.reason })}</Paragraph>
      <CalendarWarnings warnings={preview.warnings} title={t('postpone.warnings')} />
    </ReviewStep>
  );
}

const useSentence = () => {
  const { t } = useTranslation('announcement');
  const format = useFormat();
  return (moved: PostponementPreview['dates'][number]): string => {
    const args = {
      number: moved.offerRound ?? 0,
      from: format.momentInText(moved.from),
      to: format.momentInText(moved.to),
      count: moved.waiting,
    };
    if (moved.date === 'applicationDeadline') return t('postpone.will.applicationDeadline', args);
    if (moved.date === 'offerAt') return t('postpone.will.offerAt', args);
    if (moved.date === 'responseDeadline')
      return moved.released ? t('postpone.will.answer', args) : t('postpone.will.responseDeadline', args);
    return moved.waiting > 0 ? t('postpone.will.mark', args) : t('postpone.will.markingDeadline', args);
  };
};
