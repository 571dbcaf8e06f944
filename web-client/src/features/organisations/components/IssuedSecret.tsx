import { useEffect, useRef } from 'react';
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** A machine's secret, on the screen this once. */
export function IssuedSecret({ issued }: { issued: { clientId: string; clientSecret: string } }) {
  const { t } = useTranslation('organisations');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [issued]);
  return (
    <Alert data-color="warning" className="lp-stack">
      <Heading level={2} data-size="xs" tabIndex={-1} ref={heading}>
        {t('clients.secretOnce')}
      </Heading>
      <Paragraph>{t('clients.secretOnceExplained')}</Paragraph>
      <dl className="lp-secrets">
        <dt>{t('clients.clientId')}</dt>
        <dd>
          <code className="lp-secret">{issued.clientId}</code>
        </dd>
        <dt>{t('clients.clientSecret')}</dt>
        <dd>
          <code className="lp-secret">{issued.clientSecret}</code>
        </dd>
      </dl>
    </Alert>
  );
}
