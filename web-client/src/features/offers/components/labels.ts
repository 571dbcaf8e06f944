import type { StatusTone } from '@/shared/ui';
import type { OfferRoundStage } from '../api/offerRounds';
import type { OfferState } from '../api/offers';

export const offerTones: Record<OfferState, StatusTone> = {
  open: 'waiting',
  accepted: 'done',
  declined: 'quiet',
  declinedByOtherAcceptance: 'quiet',
  expired: 'late',
};

export const stageTones: Record<OfferRoundStage, StatusTone> = {
  waiting: 'quiet',
  readyToRelease: 'waiting',
  missed: 'late',
  awaitingAnswers: 'active',
  awaitingMarking: 'active',
  done: 'done',
};

export const offerStates = ['open', 'accepted', 'declined', 'declinedByOtherAcceptance', 'expired'] as const;
