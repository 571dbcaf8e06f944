import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatMoment,
  formatMomentInText,
  formatNumericDate,
  osloDate,
  osloDayEnd,
  osloDayStart,
  osloInput,
  osloInstant,
} from './dates';

const now = new Date('2019-01-10T12:00:00Z');

describe('formatMoment', () => {
  it('shows Norwegian wall-clock time, summer and winter', () => {
    expect(formatMoment('2019-02-08T22:59:00Z', 'nb', now)).toBe('Fredag 8. februar kl. 23.59');
    expect(formatMoment('2019-07-08T21:59:00Z', 'nb', now)).toBe('Mandag 8. juli kl. 23.59');
  });

  it('speaks nynorsk and English', () => {
    expect(formatMoment('2019-02-09T11:00:00Z', 'nn', now)).toBe('Laurdag 9. februar kl. 12.00');
    expect(formatMomentInText('2019-02-12T11:00:00Z', 'nn', now)).toBe('tysdag 12. februar kl. 12.00');
    expect(formatMoment('2019-02-12T11:00:00Z', 'en', now)).toBe('Tuesday 12 February at 12:00');
  });

  it('gives the year when it is another one in Norway', () => {
    expect(formatMoment('2019-12-31T23:30:00Z', 'nb', now)).toBe('Onsdag 1. januar 2020 kl. 00.30');
  });
});

describe('formatDate', () => {
  it('reads a local date as it stands', () => {
    expect(formatDate('2019-03-01', 'nb')).toBe('1. mars 2019');
    expect(formatDate('2020-03-01', 'en')).toBe('1 March 2020');
    expect(formatNumericDate('2019-03-01', 'nn')).toBe('01.03.2019');
  });
});

describe('fields for date and time', () => {
  it('hold Norwegian time, summer and winter', () => {
    expect(osloInstant('2018-10-26T08:00')).toBe('2018-10-26T06:00:00.000Z');
    expect(osloInstant('2018-11-26T08:00')).toBe('2018-11-26T07:00:00.000Z');
    expect(osloInput('2018-10-26T06:00:00Z')).toBe('2018-10-26T08:00');
    expect(osloDate(new Date('2018-10-25T22:30:00Z'))).toBe('2018-10-26');
  });

  it('know days of 23 and 25 hours', () => {
    expect(osloDayStart('2018-10-28')).toBe('2018-10-27T22:00:00.000Z');
    expect(osloDayEnd('2018-10-28')).toBe('2018-10-28T23:00:00.000Z');
    expect(osloDayEnd('2019-03-31')).toBe('2019-03-31T22:00:00.000Z');
  });

  it('give back what was typed, but for the hour that does not exist', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 10 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = new Date(Date.UTC(2018, 0, 1) + minute * 60_000).toISOString();
        const typed = osloInput(instant);
        expect(osloInput(osloInstant(typed))).toBe(typed);
      }),
    );
  });
});
