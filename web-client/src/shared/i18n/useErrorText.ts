import { useCallback } from 'react';
import type { FieldProblem, Problem } from '@/shared/http';
import { useCodeText } from './useCodeText';

/** Statuses that have words of their own, for answers that are not problem details: a proxy's, mostly. */
const knownStatuses: ReadonlySet<string> = new Set(
  [400, 401, 403, 404, 409, 412, 413, 429, 500, 502, 503, 504].map((status) => `http.${status}`),
);

/** Texts for what went wrong, by code; else the server's own words; else something general. */
export const useErrorText = () => {
  const textOf = useCodeText('errors', { suspend: false });

  const byCode = useCallback(
    (code: string, args?: Readonly<Record<string, unknown>>): string | null =>
      code.startsWith('http.') && !knownStatuses.has(code) ? null : textOf(code, args),
    [textOf],
  );
  const problemText = useCallback(
    (problem: Problem): string =>
      (byCode(problem.code, problem.args) ?? problem.detail) ||
      (byCode(`http.${problem.status}`) ?? textOf('unknown') ?? ''),
    [byCode, textOf],
  );
  const fieldText = useCallback(
    (field: FieldProblem): string =>
      (byCode(field.code, field.args) ?? field.message) || (textOf('invalid') ?? ''),
    [byCode, textOf],
  );
  /** For codes that say beforehand why something cannot be done. */
  const codeText = useCallback(
    (code: string, args?: Readonly<Record<string, unknown>>): string =>
      byCode(code, args) ?? textOf('unknown') ?? '',
    [byCode, textOf],
  );
  return { problemText, fieldText, codeText };
};
