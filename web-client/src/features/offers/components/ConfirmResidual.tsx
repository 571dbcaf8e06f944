import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '@/shared/http';
import { ReviewStep } from '@/shared/ui';
import { confirmResidualPosition, type ResidualPosition } from '../api/lists';

interface ConfirmResidualProps {
  position: ResidualPosition;
  onLeave: () => void;
}

/** R-OFF-8: the later employer stands by a combined position that nobody took. */
export function ConfirmResidual({ position, onLeave }: ConfirmResidualProps) {
  const { t } = useTranslation('offers');
  const refresh = useRefresh();
  const confirmation = useMutation({
    mutationFn: () => confirmResidualPosition(position.groupId),
    onSuccess: async () => {
      await refresh('residual-positions');
      onLeave();
    },
  });
  return (
    <ReviewStep
      title={t('residual.review', { group: position.groupName })}
      consequences={[
        t('residual.staysCombined', { count: position.seats, employer: position.employerName }),
        t('residual.youEmploy'),
      ]}
      finality={t('residual.finality')}
      confirmLabel={t('residual.confirm')}
      onConfirm={() => confirmation.mutate()}
      onBack={onLeave}
      isPending={confirmation.isPending}
      error={confirmation.error}
    />
  );
}
