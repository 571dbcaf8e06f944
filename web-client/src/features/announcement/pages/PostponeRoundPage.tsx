import { useState } from 'react';
import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/shared/http';
import { useRoundName } from '@/shared/rounds';
import { ButtonLink, Page, PageQuery, QueryState } from '@/shared/ui';
import { Form, useAppForm } from '@/shared/ui/form';
import {
  type PostponeBody,
  type PostponementPreview,
  previewPostponement,
  releasesQuery,
  type Round,
  roundQuery,
} from '../api/rounds';
import { PostponeFields } from '../components/PostponeFields';
import { postponeSchema, toPostponeBody, toPostponeValues } from '../components/postponeForm';
import { PostponeReview } from '../components/PostponeReview';

/** R-ANN-4, R-SCR-2: the Directorate moves dates of a published round to later ones. */
export default function PostponeRoundPage() {
  const { roundId } = useParams({ from: '/rounds/$roundId/postpone' });
  const round = useQuery({ ...roundQuery(roundId), refetchOnWindowFocus: false });
  const releases = useQuery(releasesQuery(roundId));
  return (
    <PageQuery query={round}>
      {(found) => (
        <QueryState query={releases}>
          {({ items }) => (
            <PostponeRound
              key={found.etag}
              found={found}
              released={new Set(items.filter(({ releasedAt }) => releasedAt).map(({ number }) => number))}
              onReload={() => void round.refetch()}
            />
          )}
        </QueryState>
      )}
    </PageQuery>
  );
}

interface PostponeRoundProps {
  found: Versioned<Round>;
  released: ReadonlySet<number>;
  onReload: () => void;
}

function PostponeRound({ found, released, onReload }: PostponeRoundProps) {
  const { t } = useTranslation('announcement');
  const roundName = useRoundName();
  const navigate = useNavigate();
  const { value: round, etag } = found;
  const [review, setReview] = useState<{ body: PostponeBody; preview: PostponementPreview } | null>(null);
  const form = useAppForm({
    schema: postponeSchema,
    defaultValues: toPostponeValues(round),
    draft: `postpone.${round.id}.${round.version}`,
    keepsDraft: true,
    submit: async (values) => {
      const body = toPostponeBody(round, values);
      setReview({ body, preview: await previewPostponement(round.id, body) });
    },
  });
  const params = { roundId: round.id };
  if (review) {
    return (
      <Page title={t('postpone.title')} lead={roundName(round)} width="text">
        <PostponeReview
          round={round}
          etag={etag}
          {...review}
          onBack={() => setReview(null)}
          onDone={async () => {
            form.forgetDraft();
            await navigate({ to: '/rounds/$roundId', params });
          }}
        />
      </Page>
    );
  }
  return (
    <Page title={t('postpone.title')} lead={roundName(round)} width="text">
      <Alert data-color="info">
        <Paragraph>{t('postpone.explained')}</Paragraph>
      </Alert>
      <Form
        form={form}
        namespace="announcement"
        submitLabel={t('postpone.next')}
        onReload={onReload}
        secondaryAction={
          <ButtonLink to="/rounds/$roundId" params={params} variant="tertiary">
            {t('form.cancel')}
          </ButtonLink>
        }
      >
        <PostponeFields round={round} released={released} />
      </Form>
    </Page>
  );
}
