import { useState } from 'react';
import { Button, Checkbox, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { Applicant } from '../api/applicants';
import { EligibilityTag } from '../useApplicantColumns';

interface CandidatesProps {
  /** Not on the list yet, most points first. */
  applicants: readonly Applicant[];
  /** Nobody is on the list. */
  isEmpty: boolean;
  seats: number;
  onAdd: (chosen: readonly Applicant[]) => void;
}

const shownAtFirst = 25;
/** How many to begin with: more than the seats, since some will choose another place. */
const beginWith = 3;

/** Who can be put on the list, with points as a start. */
export function Candidates({ applicants, isEmpty, seats, onAdd }: CandidatesProps) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const [search, setSearch] = useState('');
  const [withAll, setWithAll] = useState(false);
  const [shown, setShown] = useState(shownAtFirst);
  const [count, setCount] = useState(String(seats * beginWith));
  const eligible = applicants.filter((applicant) => applicant.eligible);
  const found = (withAll ? applicants : eligible).filter(({ name }) =>
    name.toLocaleLowerCase('nb').includes(search.trim().toLocaleLowerCase('nb')),
  );
  const wanted = /^\d{1,3}$/.test(count) ? Number(count) : 0;
  return (
    <section className="scr-aside" aria-labelledby="candidates-title">
      <Heading level={2} data-size="xs" id="candidates-title">
        {t('candidates.title')}
      </Heading>
      {isEmpty ? (
        <div className="lp-card">
          <Paragraph>{t('candidates.start')}</Paragraph>
          <Textfield
            label={t('candidates.count')}
            inputMode="numeric"
            value={count}
            onChange={(event) => setCount(event.target.value)}
          />
          <Button
            type="button"
            variant="secondary"
            className="scr-part__add"
            disabled={wanted === 0}
            onClick={() => onAdd(eligible.slice(0, wanted))}
          >
            {t('candidates.begin')}
          </Button>
        </div>
      ) : null}
      <Textfield
        label={t('candidates.search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {applicants.length > eligible.length ? (
        <Checkbox
          value="all"
          data-size="sm"
          label={t('candidates.withAll')}
          checked={withAll}
          onChange={(event) => setWithAll(event.target.checked)}
        />
      ) : null}
      <Paragraph data-size="sm" role="status">
        {t('candidates.found', { count: found.length })}
      </Paragraph>
      <ul className="lp-plain-list scr-candidates">
        {found.slice(0, shown).map((applicant) => (
          <li key={applicant.applicationId} className="scr-wish scr-wish--left">
            <span className="scr-wish__name">
              {applicant.name}{' '}
              <span className="scr-note">
                {t('ranking.points', { points: format.points(applicant.totalPoints) })}
              </span>{' '}
              {applicant.eligible ? null : <EligibilityTag applicant={applicant} />}
            </span>
            <Button
              type="button"
              variant="secondary"
              data-size="sm"
              onClick={() => onAdd([applicant])}
              aria-label={t('candidates.addNamed', { name: applicant.name })}
            >
              {t('wish.add')}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > shown ? (
        <Button type="button" variant="tertiary" onClick={() => setShown((before) => before + shownAtFirst)}>
          {t('list.more', { ns: 'common' })}
        </Button>
      ) : null}
    </section>
  );
}
