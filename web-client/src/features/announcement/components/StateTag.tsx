import { useTranslation } from 'react-i18next';
import { StatusTag, type StatusTone } from '@/shared/ui';
import type { AdvertisementState } from '../api/advertisements';

const tones: Record<AdvertisementState, StatusTone> = {
  draft: 'waiting',
  refused: 'late',
  approved: 'done',
  overBudget: 'late',
  published: 'active',
  lapsed: 'late',
};

export function StateTag({ state }: { state: AdvertisementState }) {
  const { t } = useTranslation('announcement');
  return <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>;
}
