import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/shared/ui';
import type { User } from '@/shared/users';

/** Whether an account can be used: open, closed, or waiting for its owner to choose a password. */
export function UserState({ user }: { user: User }) {
  const { t } = useTranslation('organisations');
  if (user.disabled) return <StatusTag tone="quiet">{t('users.state.disabled')}</StatusTag>;
  return user.hasPassword ? (
    <StatusTag tone="done">{t('users.state.active')}</StatusTag>
  ) : (
    <StatusTag tone="waiting">{t('users.state.invited')}</StatusTag>
  );
}
