import { type ReactNode, useEffect } from 'react';
import { Heading, Paragraph } from '@digdir/designsystemet-react';

interface PageProps {
  /** The page's one heading, also the title of the browser's tab. */
  title: string;
  lead?: ReactNode;
  /** What can be done here, shown beside the title. */
  actions?: ReactNode;
  /** Reading width for text and forms; lists and tables take the full width. */
  width?: 'text' | 'full';
  children: ReactNode;
}

export function Page({ title, lead, actions, width = 'full', children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – LisPortal`;
  }, [title]);
  return (
    <div className={width === 'text' ? 'lp-page lp-page--text' : 'lp-page'}>
      <div className="lp-page__head">
        <div>
          <Heading level={1} data-size="lg" tabIndex={-1} className="lp-page__title">
            {title}
          </Heading>
          {lead === undefined ? null : typeof lead === 'string' ? (
            <Paragraph data-size="lg" className="lp-page__lead">
              {lead}
            </Paragraph>
          ) : (
            <div className="lp-page__lead">{lead}</div>
          )}
        </div>
        {actions ? <div className="lp-page__actions">{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}

/** A part of a page under its own heading. */
export function Section({
  title,
  children,
  actions,
}: {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <section className="lp-section">
      <div className="lp-section__head">
        <Heading level={2} data-size="sm">
          {title}
        </Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}

/** Facts as a list of terms: `[['Arbeidsgiver', 'Ahus'], …]`. */
export function Facts({ items }: { items: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className="lp-facts">
      {items.map(([term, value]) => (
        <div key={term} className="lp-facts__row">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
