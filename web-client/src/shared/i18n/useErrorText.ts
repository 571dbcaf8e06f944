import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { FieldProblem, Problem } from '@/shared/http';
import { namespaces } from './i18n';

/**
 * Texts for what went wrong, by code: `errors.<code>` in the feature that knows it or in `common`; else the server's own
 * words; else something general. Loads the texts of all features, since an error may come from any module.
 */
export const useErrorText = () => {
  const { t, i18n } = useTranslation([...namespaces], { useSuspense: false });
  const format = useFormat();

  const byCode = useCallback(
    (code: string, args: Readonly<Record<string, unknown>> = {}): string | null => {
      const key = `errors.${code}`;
      return i18n.exists(key, { ns: [...namespaces] })
        ? t(key, { ns: [...namespaces], ...format.args(args) })
        : null;
    },
    [t, i18n, format],
  );
  const problemText = useCallback(
    (problem: Problem): string =>
      byCode(problem.code, problem.args) ??
      (problem.detail || byCode(`http.${problem.status}`)) ??
      t('errors.unknown', { ns: 'common' }),
    [byCode, t],
  );
  const fieldText = useCallback(
    (field: FieldProblem): string =>
      byCode(field.code, field.args) ?? (field.message || t('errors.invalid', { ns: 'common' })),
    [byCode, t],
  );
  /** For codes that say beforehand why something cannot be done. */
  const codeText = useCallback(
    (code: string, args?: Readonly<Record<string, unknown>>): string =>
      byCode(code, args) ?? t('errors.unknown', { ns: 'common' }),
    [byCode, t],
  );
  return { problemText, fieldText, codeText };
};
