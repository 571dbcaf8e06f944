import { type ReactNode } from 'react';
import { Alert, Button, Heading, Paragraph, Skeleton } from '@digdir/designsystemet-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '@/shared/http';
import { useErrorText } from '@/shared/i18n';
import { TryAgain } from './TryAgain';

/** A still sketch of what is coming; announced once to screen readers. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="lp-loading" role="status">
      <span className="lp-visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} variant="rectangle" height={line === 0 ? 40 : 64} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing here yet, and what to do first. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="lp-empty">
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {children ? <Paragraph>{children}</Paragraph> : null}
      {action ? <div className="lp-empty__action">{action}</div> : null}
    </div>
  );
}

/** What happened, what to do, and the number to quote. */
export function ProblemPanel({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const { t } = useTranslation();
  const { problemText } = useErrorText();
  return (
    <Alert data-color={problem.isTransient ? 'warning' : 'danger'} role="alert">
      <Heading level={2} data-size="2xs">
        {problem.isTransient ? t('state.unreachable') : t('state.failed')}
      </Heading>
      <Paragraph>{problemText(problem)}</Paragraph>
      {problem.status === 429 && problem.retryAfter !== null ? (
        <TryAgain key={problem.traceId} seconds={problem.retryAfter} />
      ) : null}
      {problem.traceId ? (
        <Paragraph data-size="sm">{t('state.reference', { reference: problem.traceId })}</Paragraph>
      ) : null}
      {onRetry ? (
        <Button variant="secondary" data-size="sm" onClick={onRetry} className="lp-problem__retry">
          {t('state.retry')}
        </Button>
      ) : null}
    </Alert>
  );
}

/** Someone else changed it first: what is unsaved stays on the screen until the person chooses to see the newest. */
export function StaleNotice({ onReload }: { onReload: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="2xs">
        {t('state.stale')}
      </Heading>
      <Paragraph>{t('state.staleExplained')}</Paragraph>
      <Button variant="secondary" data-size="sm" onClick={onReload} className="lp-problem__retry">
        {t('state.showNewest')}
      </Button>
    </Alert>
  );
}

interface QueryStateProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isPending' | 'refetch'>;
  /** What to show instead when there is nothing. */
  isEmpty?: (data: T) => boolean;
  empty?: ReactNode;
  loading?: ReactNode;
  children: (data: T) => ReactNode;
}

/** One way to wait, fail, be empty, and show: `<QueryState query={rounds}>{(data) => …}</QueryState>`. */
export function QueryState<T>({ query, isEmpty, empty, loading, children }: QueryStateProps<T>) {
  if (query.data === undefined) {
    if (query.error)
      return <ProblemPanel problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
    return loading ?? <Loading />;
  }
  return (
    <>
      {query.error ? (
        <ProblemPanel problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      {isEmpty?.(query.data) ? empty : children(query.data)}
    </>
  );
}
