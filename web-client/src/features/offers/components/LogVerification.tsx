import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { asProblem } from '@/shared/http';
import { keyOf } from '@/shared/i18n';
import { ProblemPanel } from '@/shared/ui';
import { verifyLog } from '../api/roundLog';

/** Rebuilds the round from its log and says whether it is what the pages show. */
export function LogVerification({ roundId }: { roundId: string }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const verification = useMutation({ mutationFn: () => verifyLog(roundId) });
  const found = verification.data;
  return (
    <div className="lp-stack">
      <div className="lp-buttons">
        <Button variant="secondary" onClick={() => verification.mutate()} loading={verification.isPending}>
          {t('log.verify')}
        </Button>
      </div>
      {verification.error ? <ProblemPanel problem={asProblem(verification.error)} /> : null}
      {found ? (
        <Alert data-color={found.matches ? 'success' : 'danger'} role="status">
          <Heading level={2} data-size="2xs">
            {found.matches ? t('log.matches') : t('log.differs', { count: found.differences.length })}
          </Heading>
          <Paragraph>
            {t('log.verified', { count: found.entries, formatted: format.number(found.entries) })}
          </Paragraph>
          {found.differences.length > 0 ? (
            <ul className="lp-sentences">
              {found.differences.map(({ record, key, log, tables }) => (
                <li key={`${record}${key}`}>
                  {t('log.difference', {
                    record: t(keyOf('log.record', record)),
                    key: key.slice(-6).toUpperCase(),
                    log: log ?? t('log.nothing'),
                    tables: tables ?? t('log.nothing'),
                  })}
                </li>
              ))}
            </ul>
          ) : null}
        </Alert>
      ) : null}
    </div>
  );
}
