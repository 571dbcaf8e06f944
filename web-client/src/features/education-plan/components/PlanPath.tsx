import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { useFormat } from '@/shared/format';
import { StatusTag, type StatusTone } from '@/shared/ui';
import type { Plan, Stage } from '../api/plans';
import { monthOf, phaseOf, type StagePhase } from './progress';
import { usePlanText } from './usePlanText';

const tones: Record<StagePhase, StatusTone> = { ahead: 'quiet', now: 'active', over: 'done' };

/** The path from the first day in hospital to the last of the plan: to scale, then stage by stage (R-EDU-1, R-EDU-2). */
export function PlanPath({ plan }: { plan: Plan }) {
  const today = useNow(60_000).toISOString().slice(0, 10);
  return (
    <>
      <div className="lp-path" aria-hidden="true">
        {plan.stages.map((stage) => (
          <span
            key={stage.id}
            className={`lp-path__part lp-path__part--${phaseOf(stage, today)}`}
            style={{ flexGrow: stage.months }}
          />
        ))}
      </div>
      <ol className="lp-timeline">
        {plan.stages.map((stage) => (
          <StageStep key={stage.id} stage={stage} today={today} />
        ))}
      </ol>
    </>
  );
}

function StageStep({ stage, today }: { stage: Stage; today: string }) {
  const { t } = useTranslation('education-plan');
  const format = useFormat();
  const { length } = usePlanText();
  const phase = phaseOf(stage, today);
  return (
    <li
      className={phase === 'over' ? 'lp-timeline__step lp-timeline__step--past' : 'lp-timeline__step'}
      aria-current={phase === 'now' ? 'step' : undefined}
    >
      <div className="lp-card">
        <div className="lp-card__head">
          <Heading level={3} data-size="2xs">
            {t(`stage.${stage.kind}`)}
          </Heading>
          <StatusTag tone={tones[phase]}>
            {phase === 'now'
              ? t('phase.now', { month: monthOf(stage, today), months: stage.months })
              : t(`phase.${phase}`)}
          </StatusTag>
        </div>
        <Paragraph>{stage.employerName ?? t('stage.chosenLater')}</Paragraph>
        <Paragraph>
          {t('stage.period', {
            start: format.date(stage.start),
            end: format.date(stage.end),
            length: length(stage.months),
          })}
        </Paragraph>
        {stage.outline ? <Paragraph data-size="sm">{t('stage.outline')}</Paragraph> : null}
      </div>
    </li>
  );
}
