import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey, useRefresh } from '@/shared/http';
import { useRoundName } from '@/shared/rounds';
import { Deadline, Page, PageQuery } from '@/shared/ui';
import { createAdvertisement } from '../api/advertisements';
import { type Round, roundQuery } from '../api/rounds';
import { AdvertisementForm } from '../components/AdvertisementForm';
import { emptyAdvertisement } from '../components/content';

export default function NewAdvertisementPage() {
  const { round: roundId = '', organisation = '' } = useSearch({ from: '/employer/advertisements/new' });
  const round = useQuery(roundQuery(roundId));
  return (
    <PageQuery query={round}>
      {({ value }) => <NewAdvertisement round={value} employerId={organisation} />}
    </PageQuery>
  );
}

function NewAdvertisement({ round, employerId }: { round: Round; employerId: string }) {
  const { t } = useTranslation('announcement');
  const roundName = useRoundName();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const key = useIdempotencyKey();
  return (
    <Page
      title={t('form.new')}
      lead={
        <>
          {roundName(round)}. {t('own.deadline')} <Deadline at={round.adsReadyAt} inText />
        </>
      }
      width="text"
    >
      <AdvertisementForm
        employerId={employerId}
        values={emptyAdvertisement}
        draft={`advertisement.new.${round.id}.${employerId}`}
        submitLabel={t('form.save')}
        submit={async (content) => {
          const { id } = await createAdvertisement(
            { ...content, roundId: round.id, employerId },
            key.headers(),
          );
          await refresh('advertisements');
          await navigate({ to: '/advertisements/$advertisementId', params: { advertisementId: id } });
        }}
      />
    </Page>
  );
}
