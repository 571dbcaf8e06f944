export { allRoundsQuery, currentRound, type Round } from './rounds';
export { RoundPage } from './RoundPage';
export { useRoundName } from './useRoundName';
