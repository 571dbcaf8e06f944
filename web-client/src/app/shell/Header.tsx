import { useEffect, useState } from 'react';
import { Button } from '@digdir/designsystemet-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { ButtonLink } from '@/shared/ui';
import { LanguageSwitch } from './LanguageSwitch';
import { MainNavigation } from './MainNavigation';
import { PersonMenu } from './PersonMenu';

export function Header() {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [openedAt, setOpenedAt] = useState(pathname);
  if (openedAt !== pathname) {
    // Choosing a page closes the menu.
    setOpenedAt(pathname);
    setOpen(false);
  }
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      document.getElementById('menu-button')?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isOpen]);

  return (
    <header className="lp-header">
      <div className="lp-header__inner">
        <Link to="/" className="lp-brand" aria-label={t('shell.home')}>
          <img src="/favicon.svg" alt="" width="36" height="36" />
          <span>LisPortal</span>
        </Link>
        <div className="lp-header__tools">
          <LanguageSwitch />
          {session?.signedIn ? (
            <PersonMenu session={session} />
          ) : session && pathname !== '/sign-in' ? (
            <ButtonLink to="/sign-in" variant="secondary" data-size="sm">
              {t('shell.signIn')}
            </ButtonLink>
          ) : null}
          <Button
            id="menu-button"
            variant="tertiary"
            data-size="sm"
            className="lp-header__menu"
            aria-expanded={isOpen}
            aria-controls="main-navigation"
            onClick={() => setOpen((open) => !open)}
          >
            {isOpen ? t('shell.closeMenu') : t('shell.menu')}
          </Button>
        </div>
      </div>
      <div id="main-navigation" className={isOpen ? 'lp-header__nav lp-header__nav--open' : 'lp-header__nav'}>
        <MainNavigation session={session} />
        <div className="lp-header__phone-tools">
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}
