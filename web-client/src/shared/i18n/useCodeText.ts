import { useCallback } from 'react';
import type { Namespace } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { reportMissingText } from './i18n';
import { keyOf } from './keys';

/** Codes of the server that have a text each, gathered from the features that know them. */
export type CodeKind = 'tasks' | 'errors';

/**
 * The text of a code that the server gives, with the values it gave; null when this client is older than the server and does not know
 * the code. That is never silent: see {@link reportMissingText}.
 */
export const useCodeText = (kind: CodeKind, options: { suspend: boolean }) => {
  const { t, i18n, ready } = useTranslation<Namespace>(kind, { useSuspense: options.suspend });
  const format = useFormat();
  return useCallback(
    (code: string, args: Readonly<Record<string, unknown>> = {}): string | null => {
      const key = keyOf(kind, code);
      const values = format.args(args);
      // The values choose between «et tilbud» and «fire tilbud», so a text is looked for with them.
      if (i18n.exists(key, { ns: kind, ...values })) return t(key, { ns: kind, ...values });
      if (ready) reportMissingText(kind, key);
      return null;
    },
    [kind, t, i18n, ready, format],
  );
};
