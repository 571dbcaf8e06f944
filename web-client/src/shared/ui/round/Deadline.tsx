import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { deadlineEnd, timeLeft, type TimeLeft, useFormat } from '@/shared/format';

interface DeadlineProps {
  /** As it is stated: the whole minute is in time. */
  at: string;
  /** A release or a date to be before, which is sharp: at that instant it has passed. */
  isSharp?: boolean;
  /** The legal rule behind the date, e.g. `R-ANN-4`; links to where it is explained. */
  rule?: string;
  /** Only the time left, where the moment already stands beside it. */
  timeLeftOnly?: boolean;
  /** The first instant instead of the last, sharp too: when it has come, nothing more is said of it. */
  isEarliest?: boolean;
  /** Inside a sentence, where the weekday has a small letter. */
  inText?: boolean;
}

const hour = 3_600_000;

/** «Torsdag 8. februar kl. 23.59 (2 dager og 4 timer igjen)», by the server's clock; spoken when under an hour is left. */
export function Deadline({
  at,
  isSharp = false,
  rule,
  timeLeftOnly = false,
  isEarliest = false,
  inText = false,
}: DeadlineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isMoment = isSharp || isEarliest;
  const end = isMoment ? new Date(at).getTime() : deadlineEnd(at);
  const isNear = Math.abs(end - useNow(15_000).getTime()) < hour;
  const now = useNow(isNear ? 1000 : 30_000);
  const left = timeLeft(at, now, isMoment);
  const timeText = ({ unit, days, hours, minutes, seconds }: TimeLeft): string => {
    if (unit === 'days')
      return t('deadline.and', {
        first: t('deadline.days', { count: days }),
        second: t('deadline.hours', { count: hours }),
      });
    if (unit === 'hours')
      return t('deadline.and', {
        first: t('deadline.hours', { count: hours }),
        second: t('deadline.minutes', { count: minutes }),
      });
    if (unit === 'minutes')
      return t('deadline.and', {
        first: t('deadline.minutes', { count: minutes }),
        second: t('deadline.seconds', { count: seconds }),
      });
    return t('deadline.seconds', { count: seconds });
  };
  // Spoken once a minute; the last one has no number, so that nobody hears that none is left.
  const spokenLeft = ({ unit, hours, minutes }: TimeLeft): string =>
    unit === 'seconds'
      ? t('deadline.lastMinute')
      : t('deadline.minutesLeft', { count: hours * 60 + minutes });
  const leftText = left ? t('deadline.left', { time: timeText(left) }) : t('deadline.passed');
  const isUrgent = left !== null && left.days < 2;
  return (
    <span
      className={
        left === null && !isEarliest
          ? 'lp-deadline lp-deadline--passed'
          : isUrgent
            ? 'lp-deadline lp-deadline--urgent'
            : 'lp-deadline'
      }
    >
      {timeLeftOnly ? null : (
        <time dateTime={at}>{inText ? format.momentInText(at) : format.moment(at)}</time>
      )}{' '}
      {left === null && isEarliest ? null : (
        <span className="lp-deadline__left" aria-hidden={isNear || undefined}>
          {timeLeftOnly ? leftText : `(${leftText})`}
        </span>
      )}
      {isNear && !isEarliest ? (
        <span className="lp-visually-hidden" aria-live="polite">
          {left ? spokenLeft(left) : t('deadline.passed')}
        </span>
      ) : null}
      {rule ? ' ' : null}
      {rule ? (
        <a className="lp-rule" href={`/how-it-works#${rule}`}>
          {t('deadline.rule')}
        </a>
      ) : null}
    </span>
  );
}
