import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import type { PointsAdjustment } from '../api/points';
import { OrganisationName } from './OrganisationName';

/** R-SCR-4: manual changes, with who, when and why. */
export function Adjustments({ adjustments }: { adjustments: readonly PointsAdjustment[] }) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  if (adjustments.length === 0) return null;
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t('points.adjustments')}
      </Heading>
      <ul className="scr-points__rest">
        {adjustments.map((adjustment) => (
          <li key={adjustment.id}>
            {adjustment.points > 0 ? '+' : ''}
            {format.points(adjustment.points)}: {adjustment.reason}
            <span>
              <OrganisationName id={adjustment.organisationId} />, {format.shortMoment(adjustment.at)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
