import { describe, expect, it } from 'vitest';
import { calendarSteps, roundPhase } from './phases';

const round = {
  adsReadyAt: '2018-08-28T10:00:00Z',
  publishedAt: '2018-08-31T06:00:00Z',
  applicationDeadline: '2018-09-16T21:59:00Z',
  offerRounds: [
    {
      number: 1,
      offerAt: '2018-10-26T06:00:00Z',
      responseDeadline: '2018-10-30T11:00:00Z',
      markingDeadline: '2018-10-31T11:00:00Z',
    },
  ],
  startDate: '2019-03-01',
};

describe('roundPhase', () => {
  it.each([
    ['2018-08-31T05:59:59Z', 'planned'],
    ['2018-08-31T06:00:00Z', 'open'],
    ['2018-09-16T21:59:59.999Z', 'open'],
    ['2018-09-16T22:00:00Z', 'ranking'],
    ['2018-10-26T06:00:00Z', 'offers'],
    ['2018-10-31T11:00:59.999Z', 'offers'],
    ['2018-10-31T11:01:00Z', 'residual'],
    ['2019-03-02T06:00:00Z', 'started'],
  ])('at %s is %s', (at, phase) => {
    expect(roundPhase(round, new Date(at))).toBe(phase);
  });
});

describe('calendarSteps', () => {
  it.each([
    ['2018-08-28T10:00:59.999Z', 'adsReady'],
    ['2018-08-28T10:01:00Z', 'published'],
    ['2018-08-31T06:00:00Z', 'applicationDeadline'],
    ['2018-09-16T21:59:59.999Z', 'applicationDeadline'],
    ['2018-10-30T11:00:59.999Z', 'response'],
    ['2018-10-30T11:01:00Z', 'marking'],
  ])('at %s the next is %s', (at, kind) => {
    expect(calendarSteps(round, new Date(at)).find((step) => !step.isPast)?.kind).toBe(kind);
  });

  it('lists every date in order', () => {
    const kinds = calendarSteps(round, new Date('2018-10-27T00:00:00Z')).map((step) => step.kind);
    expect(kinds).toEqual([
      'adsReady',
      'published',
      'applicationDeadline',
      'offer',
      'response',
      'marking',
      'start',
    ]);
  });
});
