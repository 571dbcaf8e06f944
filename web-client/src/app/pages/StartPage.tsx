import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '@/shared/session/session';
import { Loading } from '@/shared/ui';
import { PublicStart } from './PublicStart';
import { TaskList } from './TaskList';

export default function StartPage() {
  const { t } = useTranslation();
  const { reason } = useSearch({ strict: false });
  const { data: session, isPending } = useQuery(sessionQuery);
  if (isPending) return <Loading />;
  return (
    <>
      {reason === 'other-person' ? (
        <Alert data-color="info" className="lp-stack" role="status">
          <Paragraph>{t('start.otherPerson')}</Paragraph>
        </Alert>
      ) : null}
      {session?.signedIn ? <TaskList name={session.name ?? ''} /> : <PublicStart />}
    </>
  );
}
