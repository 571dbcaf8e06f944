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
  timeLeft,
  type TimeLeft,
} from './dates';
export { compareText, formatNumber, formatPercent, formatPoints } from './numbers';
export { useFormat } from './useFormat';
