export { allRoundsQuery, currentRound, type Round, roundInPreparation } from './rounds';
export { RoundPage } from './RoundPage';
export { useRoundName } from './useRoundName';
