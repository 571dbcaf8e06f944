import { Fragment, Suspense, useEffect, useSyncExternalStore } from 'react';
import { Alert, Paragraph, SkipLink } from '@digdir/designsystemet-react';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOnline } from '@/shared/http';
import { personTurn, whenPersonChanges } from '@/shared/session/person';
import { Loading } from '@/shared/ui';
import { Header } from './Header';

/** The frame of every page. */
export function AppShell() {
  const { t } = useTranslation();
  const router = useRouter();
  const isOnline = useOnline();
  const turn = useSyncExternalStore(whenPersonChanges, personTurn);

  // A new page is announced by moving focus to its heading, as a page load would.
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged)
          document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      }),
    [router],
  );

  return (
    // Whatever a page holds, half-filled forms above all, ends with the person it was shown to.
    <Fragment key={turn}>
      <SkipLink href="#content">{t('shell.skip')}</SkipLink>
      <Header />
      {isOnline ? null : (
        <div className="lp-offline">
          <Alert data-color="warning" data-size="sm" role="status">
            <Paragraph>{t('shell.offline')}</Paragraph>
          </Alert>
        </div>
      )}
      <main id="content" className="lp-main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="lp-footer">
        <div className="lp-footer__inner">
          <p>
            <strong>LisPortal</strong>
            <br />
            {t('shell.footer')}
          </p>
          <p>{t('shell.contact')}</p>
        </div>
      </footer>
    </Fragment>
  );
}
