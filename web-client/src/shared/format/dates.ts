import type { Language } from '@/shared/i18n/languages';

// Own names: browsers differ in which languages they carry, and few carry nynorsk.
const weekdays: Record<Language, readonly string[]> = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const norwegianMonths =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const months: Record<Language, readonly string[]> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: 'January February March April May June July August September October November December'.split(' '),
};

interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const oslo = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/** An instant as the clock on a wall in Norway shows it, wherever the reader is. */
const inOslo = (instant: Date): LocalTime => {
  const part = Object.fromEntries(
    oslo.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  return {
    year: part['year'] ?? 0,
    month: part['month'] ?? 1,
    day: part['day'] ?? 1,
    hour: part['hour'] ?? 0,
    minute: part['minute'] ?? 0,
  };
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const twoDigits = (value: number): string => String(value).padStart(2, '0');

const dayText = (
  { year, month, day }: LocalTime,
  language: Language,
  now: Date | null,
  withWeekday: boolean,
): string => {
  const weekday = weekdays[language][new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  const monthName = months[language][month - 1] ?? '';
  const yearText = now && inOslo(now).year === year ? '' : ` ${year}`;
  const date = language === 'en' ? `${day} ${monthName}${yearText}` : `${day}. ${monthName}${yearText}`;
  return withWeekday ? `${weekday} ${date}` : date;
};

const timeText = ({ hour, minute }: LocalTime, language: Language): string =>
  language === 'en'
    ? `at ${twoDigits(hour)}:${twoDigits(minute)}`
    : `kl. ${twoDigits(hour)}.${twoDigits(minute)}`;

/** «torsdag 8. februar kl. 23.59», inside a sentence; with the year when it is another than now's. */
export const formatMomentInText = (instant: string, language: Language, now: Date): string => {
  const local = inOslo(new Date(instant));
  return `${dayText(local, language, now, true)} ${timeText(local, language)}`;
};

/** «Torsdag 8. februar kl. 23.59», standing alone. */
export const formatMoment = (instant: string, language: Language, now: Date): string =>
  capitalised(formatMomentInText(instant, language, now));

/** «8. februar kl. 23.59», where room is short. */
export const formatShortMoment = (instant: string, language: Language, now: Date): string => {
  const local = inOslo(new Date(instant));
  return `${dayText(local, language, now, false)} ${timeText(local, language)}`;
};

const localDate = (date: string): LocalTime => {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return { year, month, day, hour: 0, minute: 0 };
};

/** A date without a time (`2019-03-01`), or the day of an instant: «1. mars 2019», always with the year. */
export const formatDate = (date: string, language: Language): string =>
  dayText(date.length > 10 ? inOslo(new Date(date)) : localDate(date), language, null, false);

/** «1.3.2019» – for tables, where dates stand under each other. */
export const formatNumericDate = (date: string, language: Language): string => {
  const { year, month, day } = date.length > 10 ? inOslo(new Date(date)) : localDate(date);
  return language === 'en'
    ? `${twoDigits(day)}/${twoDigits(month)}/${year}`
    : `${twoDigits(day)}.${twoDigits(month)}.${year}`;
};

const asIfUtc = ({ year, month, day, hour, minute }: LocalTime): number =>
  Date.UTC(year, month - 1, day, hour, minute);

/** «2018-10-26T08:00» on a wall in Norway, as fields for date and time have it, as the instant it is. */
export const osloInstant = (local: string): string => {
  const wanted = new Date(`${local.slice(0, 16)}:00Z`).getTime();
  // The difference to UTC is that of the instant itself, so a guess is corrected, and once more near a change of the clock.
  let instant = wanted;
  for (let round = 0; round < 2; round++) instant += wanted - asIfUtc(inOslo(new Date(instant)));
  return new Date(instant).toISOString();
};

/** The value of a field for date and time: «2018-10-26T08:00», Norwegian time. */
export const osloInput = (instant: string): string =>
  new Date(asIfUtc(inOslo(new Date(instant)))).toISOString().slice(0, 16);

/** The Norwegian date of an instant: «2018-10-26». */
export const osloDate = (instant: Date): string => osloInput(instant.toISOString()).slice(0, 10);

const nextDay = (date: string): string =>
  new Date(new Date(`${date}T00:00Z`).getTime() + 86_400_000).toISOString().slice(0, 10);

/** First instant of a Norwegian date. */
export const osloDayStart = (date: string): string => osloInstant(`${date}T00:00`);

/** First instant after a Norwegian date. */
export const osloDayEnd = (date: string): string => osloDayStart(nextDay(date));
