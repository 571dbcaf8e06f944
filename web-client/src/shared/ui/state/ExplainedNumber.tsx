import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Term {
  label: string;
  /** As shown, e.g. «2,5 poeng». */
  value: ReactNode;
  /** Why it counts, or why it does not, in a sentence. */
  note?: ReactNode;
}

interface ExplainedNumberProps {
  /** What the number is, for those who do not see where it stands. */
  label: string;
  value: ReactNode;
  terms: readonly Term[];
  /** The rule or scheme it follows. */
  source?: ReactNode;
}

/** A computed figure that opens into the terms it is made of. */
export function ExplainedNumber({ label, value, terms, source }: ExplainedNumberProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  return (
    <span className="lp-explained">
      <button
        type="button"
        className="lp-explained__button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen((open) => !open)}
      >
        <span className="lp-explained__value">{value}</span>
        <span className="lp-visually-hidden">
          {label}, {t('explained.open')}
        </span>
      </button>
      <span id={panel} hidden={!isOpen} className="lp-explained__panel" role="group" aria-label={label}>
        {terms.map((term, place) => (
          <span key={`${term.label}${place}`} className="lp-explained__term">
            <span>{term.label}</span>
            <span className="lp-explained__figure">{term.value}</span>
            {term.note ? <span className="lp-explained__note">{term.note}</span> : null}
          </span>
        ))}
        <span className="lp-explained__term lp-explained__term--sum">
          <span>{label}</span>
          <span className="lp-explained__figure">{value}</span>
        </span>
        {source ? <span className="lp-explained__note">{source}</span> : null}
      </span>
    </span>
  );
}
