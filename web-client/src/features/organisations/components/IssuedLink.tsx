import { useEffect, useRef, useState } from 'react';
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { SignInLink } from '../api/users';

/** A one-time link, on the screen this once. */
export function IssuedLink({ issued, name }: { issued: SignInLink; name: string }) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const [isCopied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [issued]);
  const url = `${globalThis.location.origin}/sign-in/link#${issued.token}`;
  return (
    <Alert data-color="warning" className="lp-stack">
      <Heading level={2} data-size="xs" tabIndex={-1} ref={heading}>
        {t('link.issuedOnce')}
      </Heading>
      <Paragraph>
        {t(issued.invitation ? 'link.issuedInvitation' : 'link.issuedReset', {
          name,
          expires: format.momentInText(issued.expiresAt),
        })}
      </Paragraph>
      <dl className="lp-secrets">
        <dt>{t('link.url')}</dt>
        <dd>
          <code className="lp-secret">{url}</code>
        </dd>
      </dl>
      {globalThis.isSecureContext ? (
        // Browsers let nobody copy on an unencrypted page.
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => void navigator.clipboard.writeText(url).then(() => setCopied(true))}
        >
          {t('link.copy')}
        </Button>
      ) : null}
      <p role="status">{isCopied ? t('link.copied') : ''}</p>
    </Alert>
  );
}
