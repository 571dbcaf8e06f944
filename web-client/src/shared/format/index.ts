export {
  formatDate,
  formatMoment,
  formatMomentInText,
  formatNumericDate,
  formatShortMoment,
  osloDate,
  osloDayEnd,
  osloDayStart,
  osloInput,
  osloInstant,
} from './dates';
export { deadlineEnd, hasCome, hasPassed, timeLeft, type TimeLeft } from './deadlines';
export { compareText, formatNumber, formatPercent, formatPoints } from './numbers';
export { useFormat } from './useFormat';
