import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { useFormat } from '@/shared/format';
import { calendarSteps, type RoundCalendar } from './phases';
import { Deadline } from './Deadline';

/** The whole calendar of a round, with where we are now. */
export function RoundTimeline({ round }: { round: RoundCalendar }) {
  const { t } = useTranslation();
  const format = useFormat();
  const steps = calendarSteps(round, useNow(60_000));
  const next = steps.find((step) => !step.isPast);
  return (
    <ol className="lp-timeline">
      {steps.map((step) => (
        <Fragment key={`${step.kind}${step.number ?? ''}`}>
          {step === next ? (
            <li className="lp-timeline__now">
              <span>{t('timeline.now')}</span>
            </li>
          ) : null}
          <li className={step.isPast ? 'lp-timeline__step lp-timeline__step--past' : 'lp-timeline__step'}>
            <span className="lp-timeline__what">
              {t(`timeline.${step.kind}`, { number: step.number })}
              {step.isPast ? <span className="lp-visually-hidden"> ({t('timeline.past')})</span> : null}
            </span>
            <span className="lp-timeline__when">
              {step === next && !step.isDate ? (
                <Deadline at={step.at} isSharp={!step.isDeadline} />
              ) : step.isDate ? (
                format.date(step.at)
              ) : (
                format.moment(step.at)
              )}
            </span>
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
