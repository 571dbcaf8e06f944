import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/shared/http';
import { useRefresh } from '@/shared/http';
import { Deadline, Page, PageQuery } from '@/shared/ui';
import { type Advertisement, advertisementQuery, changeAdvertisement } from '../api/advertisements';
import { AdvertisementForm } from '../components/AdvertisementForm';
import { toValues } from '../components/content';

export default function ChangeAdvertisementPage() {
  const { advertisementId } = useParams({ from: '/advertisements/$advertisementId/edit' });
  const advertisement = useQuery({ ...advertisementQuery(advertisementId), refetchOnWindowFocus: false });
  return (
    <PageQuery query={advertisement}>
      {(found) => (
        <ChangeAdvertisement key={found.etag} found={found} onReload={() => void advertisement.refetch()} />
      )}
    </PageQuery>
  );
}

function ChangeAdvertisement({ found, onReload }: { found: Versioned<Advertisement>; onReload: () => void }) {
  const { t } = useTranslation('announcement');
  const navigate = useNavigate();
  const refresh = useRefresh();
  const { value: advertisement, etag } = found;
  return (
    <Page
      title={t('form.change', { title: advertisement.title })}
      lead={
        <>
          {t('own.deadline')} <Deadline at={advertisement.adsReadyAt} inText />
        </>
      }
      width="text"
    >
      {advertisement.approvals.some(({ approvedAt }) => approvedAt) ? (
        <Alert data-color="warning" className="lp-stack">
          <Paragraph>{t('form.approvalsFall')}</Paragraph>
        </Alert>
      ) : null}
      <AdvertisementForm
        employerId={advertisement.employerId}
        values={toValues(advertisement)}
        draft={`advertisement.change.${advertisement.id}.${advertisement.revision}`}
        submitLabel={t('form.save')}
        onReload={onReload}
        submit={async (content) => {
          await changeAdvertisement(advertisement.id, content, etag);
          await navigate({
            to: '/advertisements/$advertisementId',
            params: { advertisementId: advertisement.id },
          });
          await refresh('advertisements');
        }}
      />
    </Page>
  );
}
