import { type RoundCalendar, roundPhase, type StatusTone } from '@/shared/ui';

export type ApplicationState = 'withdrawn' | 'open' | 'assessed' | 'offers' | 'over';

const tones: Record<ApplicationState, StatusTone> = {
  withdrawn: 'quiet',
  open: 'done',
  assessed: 'active',
  offers: 'waiting',
  over: 'quiet',
};

/** Where an application stands for the one who sent it. */
export const applicationState = (
  application: { withdrawnAt?: string | null; open: boolean },
  round: RoundCalendar | undefined,
  now: Date,
): { state: ApplicationState; tone: StatusTone } => {
  const state = ((): ApplicationState => {
    if (application.withdrawnAt) return 'withdrawn';
    if (application.open) return 'open';
    const phase = round ? roundPhase(round, now) : 'ranking';
    if (phase === 'offers') return 'offers';
    return phase === 'residual' || phase === 'started' ? 'over' : 'assessed';
  })();
  return { state, tone: tones[state] };
};
