import { useState } from 'react';
import { Alert, Checkbox, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { asProblem, type Problem, useRefresh } from '@/shared/http';
import { useErrorText } from '@/shared/i18n';
import { useSession } from '@/shared/session/session';
import { ReviewStep, StaleNotice } from '@/shared/ui';
import { type Ranking, rankingQuery, signRanking } from '../api/rankings';
import { partyName } from '../partyName';
import { rankingActions } from '../rankingRules';
import { RankedList } from './RankedList';
import type { RankingPart } from './RankingOverview';

/** R-SCR-12: the body with decision authority signs, having read what that means. */
export function SignReview({ read, advertisement, group, onClose }: RankingPart) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const ranking = read.value;
  const { signFor } = rankingActions(ranking, group, advertisement.employerId, useSession());
  const [specialistTookPart, setSpecialist] = useState(false);
  const sign = useMutation({
    mutationFn: (organisationId: string) =>
      signRanking(group.id, { organisationId, specialistTookPart }, read.etag),
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
  if (signFor === null) return null;
  const problem = sign.error ? asProblem(sign.error) : null;
  const isRevision = ranking.revision > 1;
  return (
    <>
      <ReviewStep
        title={t('sign.title')}
        consequences={[
          t('sign.signs', {
            organisation: partyName(signFor, advertisement),
            group: group.name,
            count: ranking.entries.length,
          }),
          isRevision
            ? t('sign.nextOffers', { seats: group.seats })
            : t('sign.firstOffers', {
                moment: format.momentInText(ranking.signBefore),
                seats: group.seats,
              }),
          t('sign.order'),
          isRevision ? t('sign.frozenAtOnce') : t('sign.frozenAfter'),
        ]}
        finality={isRevision ? t('sign.finalityRevision') : t('sign.finality')}
        confirmLabel={t('sign.confirm')}
        onConfirm={() => sign.mutate(signFor)}
        onBack={onClose}
        isPending={sign.isPending}
        error={problem && !problem.isStale && problem.errors.length < 2 ? problem : null}
      >
        {ranking.specialistNeeded ? (
          <Checkbox
            value="specialist"
            label={t('sign.specialist')}
            checked={specialistTookPart}
            onChange={(event) => setSpecialist(event.target.checked)}
          />
        ) : null}
        {problem ? <RefusedEntries problem={problem} entries={ranking.entries} /> : null}
        <RankedList entries={ranking.entries} seats={group.seats} />
      </ReviewStep>
      {problem?.isStale ? <StaleNotice onReload={() => void reload()} /> : null}
    </>
  );
}

const entryPath = /^\$?\.?entries\[(\d+)\]/;

/** R-SCR-14: who on the list cannot be signed for, by name. */
function RefusedEntries({ problem, entries }: { problem: Problem; entries: Ranking['entries'] }) {
  const { t } = useTranslation('screening');
  const { fieldText } = useErrorText();
  const refused = problem.errors.flatMap((error) => {
    const place = entryPath.exec(error.path)?.[1];
    const entry = place === undefined ? undefined : entries[Number(place)];
    return entry ? [{ entry, text: fieldText(error) }] : [];
  });
  if (refused.length === 0) return null;
  return (
    <Alert data-color="danger" role="alert">
      <Paragraph>{t('sign.refused')}</Paragraph>
      <ul>
        {refused.map(({ entry, text }) => (
          <li key={entry.applicationId}>
            {entry.rank}. {entry.name}: {text}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
