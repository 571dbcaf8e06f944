import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/shared/ui';
import type { PositionGroup } from '../api/advertisements';

/** R-ANN-6: ordinary and combined positions are always told apart. */
export function GroupKind({ group }: { group: Pick<PositionGroup, 'kind' | 'specialty'> | undefined }) {
  const { t } = useTranslation('screening');
  if (!group) return null;
  return (
    <StatusTag tone={group.kind === 'combined' ? 'active' : 'quiet'}>
      {group.kind === 'combined' && group.specialty
        ? t('group.combinedWith', { specialty: t(`specialty.${group.specialty}`) })
        : t('group.ordinary')}
    </StatusTag>
  );
}
