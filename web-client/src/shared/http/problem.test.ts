import { describe, expect, it } from 'vitest';
import { asProblem, clientCodes, toProblem } from './problem';

describe('toProblem', () => {
  it('reads code, rule, fields, values and reference', () => {
    const response = new Response(null, { status: 409, headers: { 'Retry-After': '3' } });
    const problem = toProblem(response, {
      code: 'allocation.over-allocated',
      rule: 'R-ALL-4',
      detail: 'Too many.',
      args: { left: 2 },
      errors: [{ path: '$.seats', code: 'too-many', message: 'Too many.' }],
      traceId: 'abc',
    });
    expect(problem).toMatchObject({
      status: 409,
      code: 'allocation.over-allocated',
      rule: 'R-ALL-4',
      traceId: 'abc',
      retryAfter: 3,
    });
    expect(problem.args).toEqual({ left: 2 });
    expect(problem.errors[0]).toMatchObject({ path: '$.seats', code: 'too-many' });
  });

  it('names an answer that is no problem details by its status', () => {
    expect(toProblem(new Response(null, { status: 502 }), '<html>')).toMatchObject({
      code: 'http.502',
      isTransient: true,
    });
  });
});

describe('asProblem', () => {
  it('takes a failed fetch for a lost line', () => {
    expect(asProblem(new TypeError('Failed to fetch'))).toMatchObject({
      code: clientCodes.offline,
      isTransient: true,
    });
  });
});
