import type { ReactNode } from 'react';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { Advertisement, PositionGroup } from '../api/advertisements';
import type { Ranking } from '../api/rankings';
import { decisionOf } from '../rankingRules';
import { partyName } from '../partyName';

interface RankingProgressProps {
  ranking: Ranking;
  advertisement: Advertisement;
  group: PositionGroup;
}

/** List, every municipality's yes, signature: what is done, by whom and when, and what is missing. */
export function RankingProgress({ ranking, advertisement, group }: RankingProgressProps) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const decision = decisionOf(group);
  const { signature } = ranking;
  // A municipality that decides alone says yes by signing.
  const isLoneAuthority = decision === 'municipal' && group.municipalities.length === 1;
  const signers = ranking.signingOrganisations.map((id) => partyName(id, advertisement));
  return (
    <section className="lp-card" aria-labelledby="progress-title">
      <Heading level={2} data-size="2xs" id="progress-title">
        {t('progress.title')}
      </Heading>
      <ol className="scr-steps">
        <Step isDone={ranking.entries.length > 0} label={t('progress.list')}>
          {ranking.entries.length > 0 ? t('progress.ranked', { count: ranking.entries.length }) : null}
        </Step>
        {decision === 'trustAlone'
          ? null
          : group.municipalities.map(({ id, name }) => {
              const yes = ranking.concurrences.find(({ municipalityId }) => municipalityId === id);
              const isSigner = signature?.organisationId === id;
              if (!yes && !isSigner && isLoneAuthority) return null;
              return (
                <Step key={id} isDone={Boolean(yes) || isSigner} label={t('progress.yes', { name })}>
                  {yes ? format.shortMoment(yes.at) : null}
                </Step>
              );
            })}
        <Step isDone={Boolean(signature)} label={t('progress.signed')}>
          {signature
            ? `${partyName(signature.organisationId, advertisement)}, ${format.shortMoment(signature.at)}`
            : t('progress.signer', { names: signers.join(` ${t('progress.or')} `) })}
        </Step>
      </ol>
      {ranking.specialistNeeded ? (
        <Paragraph data-size="sm">
          {signature?.specialistTookPart ? t('progress.specialistTookPart') : t('progress.specialistNeeded')}
        </Paragraph>
      ) : null}
    </section>
  );
}

function Step({ isDone, label, children }: { isDone: boolean; label: string; children: ReactNode }) {
  const { t } = useTranslation('screening');
  return (
    <li className={isDone ? 'scr-steps__done' : undefined}>
      {label} <span className="scr-steps__state">({isDone ? t('ready.done') : t('ready.missing')})</span>
      {children ? <span className="scr-steps__more">{children}</span> : null}
    </li>
  );
}
