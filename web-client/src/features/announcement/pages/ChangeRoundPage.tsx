import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/shared/http';
import { useRefresh } from '@/shared/http';
import { useRoundName } from '@/shared/rounds';
import { ButtonLink, Page, PageQuery } from '@/shared/ui';
import { Form, useAppForm } from '@/shared/ui/form';
import { changeRound, type Round, roundQuery } from '../api/rounds';
import { CalendarWarnings } from '../components/CalendarWarnings';
import { roundSchema, toDates, toRoundValues } from '../components/roundDates';
import { RoundFields } from '../components/RoundFields';

export default function ChangeRoundPage() {
  const { roundId } = useParams({ from: '/rounds/$roundId/edit' });
  const round = useQuery({ ...roundQuery(roundId), refetchOnWindowFocus: false });
  return (
    <PageQuery query={round}>
      {(found) => <ChangeRound key={found.etag} found={found} onReload={() => void round.refetch()} />}
    </PageQuery>
  );
}

function ChangeRound({ found, onReload }: { found: Versioned<Round>; onReload: () => void }) {
  const { t } = useTranslation('announcement');
  const roundName = useRoundName();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const { value: round, etag } = found;
  const form = useAppForm({
    schema: roundSchema,
    defaultValues: toRoundValues(round),
    draft: `round.change.${round.id}.${round.version}`,
    submit: async (values) => {
      await changeRound(round.id, toDates(values), etag);
      await navigate({ to: '/rounds/$roundId', params: { roundId: round.id } });
      await refresh('rounds');
    },
  });
  return (
    <Page title={t('round.change')} lead={roundName(round)} width="text">
      <CalendarWarnings warnings={round.warnings} />
      <Form
        form={form}
        namespace="announcement"
        submitLabel={t('round.save')}
        onReload={onReload}
        secondaryAction={
          <ButtonLink to="/rounds/$roundId" params={{ roundId: round.id }} variant="tertiary">
            {t('form.cancel')}
          </ButtonLink>
        }
      >
        <RoundFields />
      </Form>
    </Page>
  );
}
