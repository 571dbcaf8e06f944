import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useIdempotencyKey } from '@/shared/http';
import { keyOf } from '@/shared/i18n';
import { OrganisationField } from '@/shared/organisations';
import { ButtonLink, Page } from '@/shared/ui';
import { CheckboxGroupField, Form, TextField, useAppForm } from '@/shared/ui/form';
import { apiClientsQuery, createApiClient, issueSecret } from '../api/apiClients';
import { IssuedSecret } from '../components/IssuedSecret';

const scopes = [
  'events:read',
  'allocation:read',
  'announcement:read',
  'screening:read',
  'offers:read',
  'education-plan:read',
  'evaluation:read',
] as const;

const schema = z.object({
  name: z.string().trim().min(1, 'clients.nameMissing').max(100, 'clients.nameTooLong'),
  organisationId: z.string().min(1, 'clients.organisationMissing'),
  scopes: z.array(z.string()).min(1, 'clients.scopesMissing'),
});

export default function NewApiClientPage() {
  const { t } = useTranslation('organisations');
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const [issued, setIssued] = useState<{ clientId: string; clientSecret: string } | null>(null);
  const form = useAppForm({
    schema,
    defaultValues: { name: '', organisationId: '', scopes: [] as string[] },
    submit: async (body) => {
      const { id } = await createApiClient(body, key.headers());
      setIssued(await issueSecret(id));
      await queryClient.invalidateQueries({ queryKey: apiClientsQuery.queryKey });
    },
  });
  if (issued)
    return (
      <Page title={t('clients.created')} width="text">
        <IssuedSecret issued={issued} />
        <div className="lp-buttons">
          <ButtonLink to="/api-clients">{t('clients.back')}</ButtonLink>
        </div>
      </Page>
    );
  return (
    <Page title={t('clients.new')} lead={t('clients.newLead')} width="text">
      <Form
        form={form}
        namespace="organisations"
        submitLabel={t('clients.create')}
        secondaryAction={
          <ButtonLink to="/api-clients" variant="tertiary">
            {t('users.cancel')}
          </ButtonLink>
        }
      >
        <TextField name="name" label={t('clients.name')} description={t('clients.nameExplained')} />
        <OrganisationField
          name="organisationId"
          label={t('clients.organisation')}
          description={t('clients.organisationExplained')}
          kinds={['directorate', 'regionalAuthority', 'trust', 'municipality']}
        />
        <CheckboxGroupField
          name="scopes"
          label={t('clients.scopes')}
          options={scopes.map((value) => ({ value, label: t(keyOf('scope', value.replace(':', '-'))) }))}
        />
      </Form>
    </Page>
  );
}
