import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem, useRefresh } from '@/shared/http';
import { useSession } from '@/shared/session/session';
import { ReviewStep, StaleNotice } from '@/shared/ui';
import { concur, rankingQuery } from '../api/rankings';
import { partyName } from '../partyName';
import { rankingActions } from '../rankingRules';
import { RankedList } from './RankedList';
import type { RankingPart } from './RankingOverview';

/** R-SCR-12: the municipality's explicit yes to the list it sees. */
export function ConcurReview({ read, advertisement, group, onClose }: RankingPart) {
  const { t } = useTranslation('screening');
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const ranking = read.value;
  const { concurFor } = rankingActions(ranking, group, advertisement.employerId, useSession());
  const say = useMutation({
    mutationFn: (municipalityId: string) => concur(group.id, municipalityId, read.etag),
    onSuccess: async (saved) => {
      queryClient.setQueryData(rankingQuery(group.id).queryKey, saved);
      await refresh('tasks');
      onClose();
    },
  });
  const reload = async (): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: rankingQuery(group.id).queryKey });
    onClose();
  };
  if (concurFor === null) return null;
  const problem = say.error ? asProblem(say.error) : null;
  return (
    <>
      <ReviewStep
        title={t('concur.title')}
        consequences={[
          t('concur.says', {
            municipality: partyName(concurFor, advertisement),
            group: group.name,
            count: ranking.entries.length,
          }),
          t('concur.needed', {
            employer: ranking.signingOrganisations.map((id) => partyName(id, advertisement)).join(', '),
          }),
          t('concur.seen'),
        ]}
        finality={t('concur.finality')}
        confirmLabel={t('concur.confirm')}
        onConfirm={() => say.mutate(concurFor)}
        onBack={onClose}
        isPending={say.isPending}
        error={problem?.isStale ? null : problem}
      >
        <RankedList entries={ranking.entries} seats={group.seats} />
      </ReviewStep>
      {problem?.isStale ? <StaleNotice onReload={() => void reload()} /> : null}
    </>
  );
}
