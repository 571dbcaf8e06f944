import { useTranslation } from 'react-i18next';
import { ButtonLink, Page } from '@/shared/ui';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.explained')} width="text">
      <ButtonLink to="/" variant="secondary">
        {t('notFound.toStart')}
      </ButtonLink>
    </Page>
  );
}
