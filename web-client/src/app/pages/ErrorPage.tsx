import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/http';
import { Page, ProblemPanel } from '@/shared/ui';

/** When a page itself breaks, or its script could not be fetched. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Page title={t('errorPage.title')} lead={t('errorPage.explained')} width="text">
      {/* A full reload also fetches scripts that a new release has replaced. */}
      <ProblemPanel problem={asProblem(error)} onRetry={() => globalThis.location.reload()} />
    </Page>
  );
}
