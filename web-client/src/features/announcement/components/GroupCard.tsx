import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Facts, StatusTag } from '@/shared/ui';
import type { PositionGroup } from '../api/advertisements';

/** R-ANN-6: which kind it is stands in words, on the card as in the heading above it; the edge only supports them. */
export function GroupCard({ group, level }: { group: PositionGroup; level: 3 | 4 }) {
  const { t } = useTranslation('announcement');
  const later = group.laterPosition;
  return (
    <div className={`lp-card lp-group lp-group--${group.kind}`}>
      <div className="lp-card__head">
        <Heading level={level} data-size="2xs">
          {group.name}
        </Heading>
        <StatusTag tone={group.kind === 'combined' ? 'active' : 'quiet'}>
          {group.specialty
            ? t('ad.combinedWith', { specialty: t(`specialty.${group.specialty}`) })
            : t(`kind.${group.kind}`)}
        </StatusTag>
      </div>
      <Paragraph>
        {t('ad.seats', { count: group.seats })}
        {' · '}
        {group.municipalities.map(({ name }) => name).join(', ')}
      </Paragraph>
      {later ? (
        <>
          <Heading level={level === 3 ? 4 : 5} data-size="2xs" className="lp-group__later">
            {t('ad.later')}
          </Heading>
          <Facts
            items={[
              [t('ad.later.employer'), later.employer.name],
              [t('ad.later.place'), later.place],
              [t('ad.later.attachment'), t(`attachment.${later.attachment}`)],
              [t('ad.later.start'), String(later.startYear)],
              [t('ad.later.decidedBy'), later.decidedBy],
              ...(later.reason ? ([[t('ad.later.reason'), later.reason]] as const) : []),
            ]}
          />
        </>
      ) : null}
    </div>
  );
}
