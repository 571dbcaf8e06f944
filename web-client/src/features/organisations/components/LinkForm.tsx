import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Form, TextAreaField, useAppForm } from '@/shared/ui/form';
import type { User } from '@/shared/users';
import { issueSignInLink, type SignInLink } from '../api/users';

const longestReason = 500;

const schema = z.object({ reason: z.string().trim().min(1, 'user.link.reasonMissing').max(longestReason) });

interface LinkFormProps {
  user: User;
  name: string;
  onIssued: (link: SignInLink) => void;
  onCancel: () => void;
}

/** Says what a one-time link does, asks why, and makes it. */
export function LinkForm({ user, name, onIssued, onCancel }: LinkFormProps) {
  const { t } = useTranslation('organisations');
  const form = useAppForm({
    schema,
    defaultValues: { reason: '' },
    submit: async ({ reason }) => onIssued(await issueSignInLink(user.id, reason)),
  });
  return (
    <section className="lp-stack">
      <Heading level={2} data-size="xs">
        {t('user.link.title', { name })}
      </Heading>
      <Paragraph>{t('user.link.first', { name })}</Paragraph>
      {user.hasPassword ? <Paragraph>{t('user.link.second', { name })}</Paragraph> : null}
      <Paragraph>{t('user.link.third')}</Paragraph>
      <Form
        form={form}
        namespace="organisations"
        submitLabel={t('user.link.confirm')}
        secondaryAction={
          <Button type="button" variant="tertiary" onClick={onCancel}>
            {t('user.link.cancel')}
          </Button>
        }
      >
        <TextAreaField
          name="reason"
          label={t('user.link.reason')}
          description={t('user.link.reasonExplained')}
          limit={longestReason}
        />
      </Form>
    </section>
  );
}
