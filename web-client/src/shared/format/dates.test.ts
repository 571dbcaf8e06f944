import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment, formatMomentInText, formatNumericDate, timeLeft } from './dates';

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
    expect(formatDate('2019-03-01', 'nb', now)).toBe('1. mars');
    expect(formatDate('2020-03-01', 'en', now)).toBe('1 March 2020');
    expect(formatNumericDate('2019-03-01', 'nn')).toBe('01.03.2019');
  });
});

describe('timeLeft', () => {
  it('is null a second after the instant, and nothing is left at it', () => {
    expect(timeLeft('2019-01-10T12:00:00Z', now)).toMatchObject({ unit: 'seconds', seconds: 0 });
    expect(timeLeft('2019-01-10T11:59:59Z', now)).toBeNull();
  });

  it('adds up to the time between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 86_400 }), (seconds) => {
        const left = timeLeft(new Date(now.getTime() + seconds * 1000).toISOString(), now);
        const sum = left && left.days * 86_400 + left.hours * 3600 + left.minutes * 60 + left.seconds;
        expect(sum).toBe(seconds);
      }),
    );
  });
});
