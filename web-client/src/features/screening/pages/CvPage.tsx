import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page, QueryState } from '@/shared/ui';
import { cvQuery } from '../api/cv';
import { CvEditor } from '../components/CvEditor';
import '../screening.css';

export default function CvPage() {
  const { t } = useTranslation('screening');
  const cv = useQuery(cvQuery);
  return (
    <Page title={t('cv.title')} lead={t('cv.lead')}>
      <QueryState query={cv}>{(saved) => <CvEditor saved={saved} />}</QueryState>
    </Page>
  );
}
