import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationQuery } from '../api/advertisements';

export function OrganisationName({ id }: { id: string }) {
  const { t } = useTranslation('screening');
  const organisation = useQuery(organisationQuery(id));
  return organisation.data?.name ?? t('organisation.unnamed');
}
