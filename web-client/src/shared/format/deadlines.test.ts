import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineEnd, hasCome, hasPassed, timeLeft } from './deadlines';

// 23.59 in Norway.
const deadline = '2027-02-13T22:59:00Z';
const at = (time: string): Date => new Date(`2027-02-13T${time}Z`);

describe('hasPassed', () => {
  it.each([
    ['22:58:59.999', false],
    ['22:59:00.000', false],
    ['22:59:00.130', false],
    ['22:59:59.999', false],
    ['23:00:00.000', true],
  ])('at %s is %s', (time, passed) => {
    expect(hasPassed(deadline, at(time))).toBe(passed);
  });

  it('means nothing is left, at any instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180_000, max: 180_000 }), (milliseconds) => {
        const now = new Date(at('22:59:00').getTime() + milliseconds);
        expect(timeLeft(deadline, now) === null).toBe(hasPassed(deadline, now));
        expect(now.getTime() >= deadlineEnd(deadline)).toBe(hasPassed(deadline, now));
      }),
    );
  });
});

describe('hasCome', () => {
  it('is sharp', () => {
    expect(hasCome(deadline, at('22:58:59.999'))).toBe(false);
    expect(hasCome(deadline, at('22:59:00.000'))).toBe(true);
  });
});

describe('timeLeft', () => {
  it('counts to the end of the minute, and never says that nothing is left before it', () => {
    expect(timeLeft(deadline, at('22:58:00'))).toMatchObject({ unit: 'minutes', minutes: 2, seconds: 0 });
    expect(timeLeft(deadline, at('22:59:00'))).toMatchObject({ unit: 'minutes', minutes: 1, seconds: 0 });
    expect(timeLeft(deadline, at('22:59:30'))).toMatchObject({ unit: 'seconds', seconds: 30 });
    expect(timeLeft(deadline, at('22:59:59.999'))).toMatchObject({ unit: 'seconds', seconds: 1 });
    expect(timeLeft(deadline, at('23:00:00'))).toBeNull();
  });

  it('counts to a sharp moment itself', () => {
    expect(timeLeft(deadline, at('22:58:59.999'), true)).toMatchObject({ unit: 'seconds', seconds: 1 });
    expect(timeLeft(deadline, at('22:59:00'), true)).toBeNull();
  });

  it('adds up to the time between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 * 86_400 }), (seconds) => {
        const left = timeLeft(deadline, new Date(deadlineEnd(deadline) - seconds * 1000));
        const sum = left && left.days * 86_400 + left.hours * 3600 + left.minutes * 60 + left.seconds;
        expect(sum).toBe(seconds);
      }),
    );
  });
});
