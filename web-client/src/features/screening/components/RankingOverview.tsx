import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { useSession } from '@/shared/session/session';
import { AppLink, Empty, Section } from '@/shared/ui';
import type { Advertisement, PositionGroup } from '../api/advertisements';
import type { Applicant } from '../api/applicants';
import type { VersionedRanking } from '../api/rankings';
import { decisionOf, rankingActions } from '../rankingRules';
import { RankedList } from './RankedList';
import { RankingProgress } from './RankingProgress';

export type RankingStep = 'overview' | 'write' | 'revise' | 'concur' | 'sign';

export interface RankingPart {
  read: VersionedRanking;
  advertisement: Advertisement;
  group: PositionGroup;
  onClose: () => void;
}

interface RankingOverviewProps extends RankingPart {
  applicants: readonly Applicant[];
  onStep: (step: RankingStep) => void;
}

/** The list as it stands, what it lacks, and what the person can do now. */
export function RankingOverview({ read, advertisement, group, applicants, onStep }: RankingOverviewProps) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const ranking = read.value;
  const { canWrite, concurFor, signFor } = rankingActions(
    ranking,
    group,
    advertisement.employerId,
    useSession(),
  );
  const isEmpty = ranking.entries.length === 0;
  return (
    <div className="scr-columns">
      <div>
        {ranking.frozen ? (
          <Alert data-color="info">
            <Heading level={2} data-size="2xs">
              {t('ranking.frozen')}
            </Heading>
            <Paragraph>
              {ranking.signature
                ? t('ranking.frozenSigned', { moment: format.momentInText(ranking.signBefore) })
                : t('ranking.frozenUnsigned', { moment: format.momentInText(ranking.signBefore) })}
            </Paragraph>
          </Alert>
        ) : null}
        {ranking.changeReason ? (
          <Paragraph className="scr-part">
            <strong>{t('ranking.revision', { number: ranking.revision })}</strong> {ranking.changeReason}
          </Paragraph>
        ) : null}
        <div className="lp-buttons scr-ranking__actions">
          {concurFor ? <Button onClick={() => onStep('concur')}>{t('ranking.concur')}</Button> : null}
          {signFor ? <Button onClick={() => onStep('sign')}>{t('ranking.sign')}</Button> : null}
          {canWrite && !ranking.frozen ? (
            <Button
              variant={isEmpty && !concurFor && !signFor ? 'primary' : 'secondary'}
              onClick={() => onStep('write')}
            >
              {isEmpty ? t('ranking.begin') : t('ranking.change')}
            </Button>
          ) : null}
          {canWrite && ranking.frozen ? (
            <Button variant="secondary" onClick={() => onStep('revise')}>
              {t('ranking.revise')}
            </Button>
          ) : null}
          {isEmpty ? null : (
            <Button variant="tertiary" onClick={() => globalThis.print()}>
              {t('receipt.print')}
            </Button>
          )}
        </div>
        <Section title={t('ranking.list')}>
          {isEmpty ? (
            <Empty title={t('ranking.empty')}>{t('ranking.emptyExplained')}</Empty>
          ) : (
            <RankedList entries={ranking.entries} applicants={applicants} seats={group.seats} />
          )}
        </Section>
      </div>
      <aside className="scr-aside" aria-label={t('ranking.aside')}>
        <RankingProgress ranking={ranking} advertisement={advertisement} group={group} />
        <div className="lp-card">
          <Heading level={2} data-size="2xs">
            {t('ranking.rules')}
          </Heading>
          <ul className="scr-rules">
            <li>{t(`ranking.decision.${decisionOf(group)}`)} (R-SCR-12)</li>
            <li>{t('ranking.rule11')} (R-SCR-11)</li>
            <li>{t('ranking.rule13')} (R-SCR-13)</li>
            <li>{t('ranking.rule14')} (R-SCR-14)</li>
          </ul>
        </div>
        <AppLink
          to="/advertisements/$advertisementId/applications"
          params={{ advertisementId: advertisement.id }}
          search={{ 'filter.group': group.id }}
        >
          {t('ranking.toApplicants')}
        </AppLink>
      </aside>
    </div>
  );
}
