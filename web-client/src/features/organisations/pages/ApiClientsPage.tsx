import { useMemo, useState } from 'react';
import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keyOf } from '@/shared/i18n';
import { ButtonLink, Empty, Facts, Page, QueryState, ReviewStep, StatusTag } from '@/shared/ui';
import { type DataColumn, DataTable, useListState } from '@/shared/ui/table';
import { type ApiClient, apiClientsQuery, disableApiClient, issueSecret } from '../api/apiClients';
import { IssuedSecret } from '../components/IssuedSecret';

type Asked = 'newSecret' | 'disable';
interface Question {
  client: ApiClient;
  what: Asked;
}

export default function ApiClientsPage() {
  const { t } = useTranslation('organisations');
  const state = useListState();
  const queryClient = useQueryClient();
  const clients = useQuery(apiClientsQuery);
  const [question, setQuestion] = useState<Question | null>(null);
  const [issued, setIssued] = useState<{ clientId: string; clientSecret: string } | null>(null);
  const act = useMutation({
    mutationFn: async ({ client, what }: Question) => {
      if (what === 'newSecret') setIssued(await issueSecret(client.id));
      else await disableApiClient(client.id);
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: apiClientsQuery.queryKey });
      setQuestion(null);
    },
  });
  const columns = useMemo<DataColumn<ApiClient>[]>(
    () => [
      { id: 'name', header: t('clients.name'), value: (row) => row.name },
      { id: 'organisation', header: t('clients.organisation'), value: (row) => row.organisationName },
      {
        id: 'state',
        header: t('clients.state'),
        value: (row) => (row.disabled ? 2 : row.hasSecret ? 0 : 1),
        cell: (row) =>
          row.disabled ? (
            <StatusTag tone="quiet">{t('clients.state.disabled')}</StatusTag>
          ) : row.hasSecret ? (
            <StatusTag tone="done">{t('clients.state.active')}</StatusTag>
          ) : (
            <StatusTag tone="waiting">{t('clients.state.noSecret')}</StatusTag>
          ),
      },
    ],
    [t],
  );

  if (question)
    return (
      <Page title={question.client.name} width="text">
        <ReviewStep
          title={t(`clients.${question.what}.title`)}
          consequences={[
            t(`clients.${question.what}.first`, { name: question.client.name }),
            t(`clients.${question.what}.second`),
          ]}
          finality={t(`clients.${question.what}.finality`)}
          confirmLabel={t(`clients.${question.what}.confirm`)}
          onConfirm={() => act.mutate(question)}
          onBack={() => setQuestion(null)}
          isPending={act.isPending}
          error={act.error}
        />
      </Page>
    );

  return (
    <Page
      title={t('clients.title')}
      lead={t('clients.lead')}
      actions={<ButtonLink to="/api-clients/new">{t('clients.new')}</ButtonLink>}
    >
      {issued ? <IssuedSecret issued={issued} /> : null}
      <QueryState query={clients}>
        {(rows) => (
          <DataTable
            rows={rows}
            caption={t('clients.title')}
            columns={columns}
            rowId={(row) => row.id}
            state={state}
            detail={(row) => (
              <ClientDetail
                client={row}
                onAsk={(what) => {
                  act.reset();
                  setQuestion({ client: row, what });
                }}
              />
            )}
            empty={<Empty title={t('clients.none')}>{t('clients.noneExplained')}</Empty>}
          />
        )}
      </QueryState>
    </Page>
  );
}

function ClientDetail({ client, onAsk }: { client: ApiClient; onAsk: (what: Asked) => void }) {
  const { t } = useTranslation('organisations');
  return (
    <>
      <Facts
        items={[
          [t('clients.name'), client.name],
          [t('clients.organisation'), client.organisationName],
          [
            t('clients.scopes'),
            <ul key="scopes" className="lp-bare-list">
              {client.scopes.map((scope) => (
                <li key={scope}>{t(keyOf('scope', scope.replace(':', '-')))}</li>
              ))}
            </ul>,
          ],
        ]}
      />
      {client.disabled ? (
        <Paragraph>{t('clients.disabledExplained')}</Paragraph>
      ) : (
        <div className="lp-buttons">
          <Button variant="secondary" data-size="sm" onClick={() => onAsk('newSecret')}>
            {client.hasSecret ? t('clients.replaceSecret') : t('clients.giveSecret')}
          </Button>
          <Button variant="secondary" data-size="sm" data-color="danger" onClick={() => onAsk('disable')}>
            {t('clients.disable')}
          </Button>
        </div>
      )}
    </>
  );
}
