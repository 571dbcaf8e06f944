import { describe, expect, it } from 'vitest';
import { monthOf, phaseOf } from './progress';

const hospital = { start: '2019-03-01', end: '2020-02-29', months: 12 };

describe('where a doctor is', () => {
  it('is before, in or after a stage, its first and last day included', () => {
    expect(phaseOf(hospital, '2019-02-28')).toBe('ahead');
    expect(phaseOf(hospital, '2019-03-01')).toBe('now');
    expect(phaseOf(hospital, '2020-02-29')).toBe('now');
    expect(phaseOf(hospital, '2020-03-01')).toBe('over');
  });

  it('counts the month that has begun, never outside the stage', () => {
    expect(monthOf(hospital, '2019-03-01')).toBe(1);
    expect(monthOf(hospital, '2019-03-31')).toBe(1);
    expect(monthOf(hospital, '2019-04-01')).toBe(2);
    expect(monthOf(hospital, '2020-02-29')).toBe(12);
    expect(monthOf(hospital, '2021-01-01')).toBe(12);
  });
});
