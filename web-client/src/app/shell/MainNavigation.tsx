import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NavItem } from '@/shared/routing';
import { hasRole, type Session } from '@/shared/session/session';
import { navigation } from '../features';

const isFor = (item: NavItem, session: Session | undefined): boolean => {
  if (item.for === 'anyone') return true;
  if (item.for === 'visitors') return session?.signedIn !== true;
  return hasRole(session, item.for);
};

const startItem: NavItem = { to: '/', label: 'start', for: 'anyone', isExact: true };

export function MainNavigation({ session }: { session: Session | undefined }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('shell.mainNavigation')} className="lp-nav">
      <ul>
        {[startItem, ...navigation]
          .filter((item) => isFor(item, session))
          .map((item) => (
            <li key={item.label}>
              {item.isExternal ? (
                <a href={item.to}>{t(`nav.${item.label}`)}</a>
              ) : (
                <Link to={item.to} activeOptions={{ exact: item.isExact ?? false, includeSearch: false }}>
                  {t(`nav.${item.label}`)}
                </Link>
              )}
            </li>
          ))}
      </ul>
    </nav>
  );
}
