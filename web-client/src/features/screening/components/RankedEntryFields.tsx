import type { KeyboardEvent } from 'react';
import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { TextAreaField } from '@/shared/ui/form';
import type { Applicant } from '../api/applicants';
import { EligibilityTag } from '../useApplicantColumns';

interface RankedEntryFieldsProps {
  place: number;
  count: number;
  name: string;
  applicant: Applicant | undefined;
  onMove: (to: number, action: string) => void;
  onRemove: () => void;
  onDrag: (isDragged: boolean) => void;
}

/** One applicant on the list: moved by buttons, by Alt and an arrow key anywhere in the row, or by dragging. */
export function RankedEntryFields(props: RankedEntryFieldsProps) {
  const { place, count, name, applicant, onMove, onRemove, onDrag } = props;
  const { t } = useTranslation('screening');
  const format = useFormat();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? place - 1 : place + 1, event.key === 'ArrowUp' ? 'up' : 'down');
  };
  return (
    <div className="scr-ranked__row" onKeyDown={onKeyDown}>
      <div
        className="scr-ranked__head"
        draggable
        onDragStart={() => onDrag(true)}
        onDragEnd={() => onDrag(false)}
        title={t('ranking.drag')}
      >
        <span className="scr-wish__place">
          <span className="lp-visually-hidden">{t('ranking.place')} </span>
          {place + 1}
        </span>
        <span className="scr-wish__name">
          <strong>{name}</strong>{' '}
          {applicant ? (
            <span className="scr-note">
              {t('ranking.points', { points: format.points(applicant.totalPoints) })}
            </span>
          ) : null}{' '}
          {applicant && !applicant.eligible ? <EligibilityTag applicant={applicant} /> : null}
        </span>
        <span className="scr-wish__buttons">
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            data-action="up"
            disabled={place === 0}
            onClick={() => onMove(place - 1, 'up')}
            aria-label={t('wish.upNamed', { name })}
          >
            ↑
          </Button>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            data-action="down"
            disabled={place === count - 1}
            onClick={() => onMove(place + 1, 'down')}
            aria-label={t('wish.downNamed', { name })}
          >
            ↓
          </Button>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            data-action="top"
            disabled={place === 0}
            onClick={() => onMove(0, 'down')}
            aria-label={t('ranking.topNamed', { name })}
          >
            {t('ranking.top')}
          </Button>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            onClick={onRemove}
            aria-label={t('ranking.removeNamed', { name })}
          >
            {t('wish.remove')}
          </Button>
        </span>
      </div>
      <TextAreaField name={`entries.${place}.reason`} rows={2} label={t('ranking.reasonFor', { name })} />
    </div>
  );
}
