import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { Applicant } from '../api/applicants';
import type { Ranking } from '../api/rankings';
import { EligibilityTag } from '../useApplicantColumns';

interface RankedListProps {
  entries: Ranking['entries'];
  /** Everybody who applied for the group, to tell who can no longer be hired. */
  applicants?: readonly Applicant[];
  /** Where the seats end. */
  seats: number;
}

/** The ranking to read: place, name, points and the committee's reason. */
export function RankedList({ entries, applicants = [], seats }: RankedListProps) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  return (
    <ol className="scr-ranked">
      {entries.map((entry) => {
        const applicant = applicants.find(({ applicationId }) => applicationId === entry.applicationId);
        return (
          <li
            key={entry.applicationId}
            className={entry.rank === seats ? 'scr-ranked__last-seat' : undefined}
          >
            <span className="scr-wish__place" aria-hidden="true">
              {entry.rank}
            </span>
            <div>
              <strong>{entry.name}</strong>{' '}
              <span className="scr-note">
                {t('ranking.points', { points: format.points(entry.totalPoints) })}
              </span>{' '}
              {applicant && !applicant.eligible ? <EligibilityTag applicant={applicant} /> : null}
              <p className="scr-ranked__reason">{entry.reason}</p>
              {entry.rank === seats && entries.length > seats ? (
                <p className="scr-ranked__seats">{t('ranking.seatsEnd', { count: seats })}</p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
