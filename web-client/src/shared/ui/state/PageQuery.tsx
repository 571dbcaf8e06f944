import { type ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/http';
import { ButtonLink } from '../layout/AppLink';
import { Page } from '../layout/Page';
import { ProblemPanel, QueryState } from './PageState';

interface PageQueryProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isPending' | 'refetch'>;
  children: (data: T) => ReactNode;
}

/** A page that is about one thing, and is nothing without it: has a heading also when the thing is missing or out of reach. */
export function PageQuery<T>({ query, children }: PageQueryProps<T>) {
  const { t } = useTranslation();
  if (query.data !== undefined || !query.error) return <QueryState query={query}>{children}</QueryState>;
  const problem = asProblem(query.error);
  if (problem.status === 404) {
    return (
      <Page title={t('notFound.title')} lead={t('notFound.explained')} width="text">
        <ButtonLink to="/" variant="secondary">
          {t('notFound.toStart')}
        </ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={t('errorPage.title')} width="text">
      <ProblemPanel problem={problem} onRetry={() => void query.refetch()} />
    </Page>
  );
}
