import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '@/shared/session/session';
import { Loading } from '@/shared/ui';
import { PublicStart } from './PublicStart';
import { TaskList } from './TaskList';

export default function StartPage() {
  const { data: session, isPending } = useQuery(sessionQuery);
  if (isPending) return <Loading />;
  return session?.signedIn ? <TaskList name={session.name ?? ''} /> : <PublicStart />;
}
