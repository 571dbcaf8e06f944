import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { hasCome, hasPassed } from '@/shared/format';
import { api, call } from '@/shared/http';
import { useCodeText } from '@/shared/i18n';
import { useSession } from '@/shared/session/session';
import { ButtonLink, Deadline, Empty, Page, QueryState } from '@/shared/ui';

const readTasks = () => call(api.GET('/api/v1/tasks'));
export const tasksQuery = queryOptions({ queryKey: ['tasks'], queryFn: readTasks });
type Task = Awaited<ReturnType<typeof readTasks>>['items'][number];

/** Dated tasks first, the nearest date first; what has no date follows in the server's order. */
export const mostUrgentFirst = (a: Task, b: Task): number => {
  if (!a.dueAt || !b.dueAt) return (a.dueAt ? 0 : 1) - (b.dueAt ? 0 : 1);
  return new Date(a.dueAt).getTime() - new Date(b.dueAt).getTime();
};

/** The start page of the signed in: what waits for them, most urgent first, each one click from done. */
export function TaskList({ name }: { name: string }) {
  const { t } = useTranslation();
  const tasks = useQuery({ ...tasksQuery, refetchOnWindowFocus: true });
  // Their words are fetched beside them, not after.
  useCodeText('tasks', { suspend: false });
  const firstName = name.split(' ')[0] ?? name;
  return (
    <Page
      title={firstName ? t('start.greeting', { name: firstName }) : t('start.title')}
      lead={t('start.lead')}
      width="text"
    >
      <QueryState
        query={tasks}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Empty
            title={t('start.nothing')}
            action={
              <ButtonLink to="/rounds" variant="secondary">
                {t('start.seeCalendar')}
              </ButtonLink>
            }
          >
            {t('start.nothingExplained')}
          </Empty>
        }
      >
        {({ items }) => (
          <ul className="lp-tasks">
            {[...items].sort(mostUrgentFirst).map((task, place) => (
              <TaskCard key={`${task.code}${task.link}${place}`} task={task} />
            ))}
          </ul>
        )}
      </QueryState>
    </Page>
  );
}

function TaskCard({ task }: { task: Task }) {
  const { t } = useTranslation();
  const taskText = useCodeText('tasks', { suspend: true });
  const session = useSession();
  const now = useNow(60_000);
  const text = taskText(task.code, task.args) ?? t('start.unnamedTask');
  const organisation =
    session && session.roles.length > 1
      ? session.roles.find((held) => held.organisationId === task.organisationId)?.organisationName
      : null;
  const isOver = task.dueAtIsSharp ? hasCome : hasPassed;
  const isLate = !!task.dueAt && isOver(task.dueAt, now);
  return (
    <li className={isLate ? 'lp-task lp-task--late' : 'lp-task'}>
      <Link to={task.link} className="lp-task__link">
        {text}
      </Link>
      {organisation ? <span className="lp-task__for">{organisation}</span> : null}
      <span className="lp-task__due">
        {task.dueAt ? <Deadline at={task.dueAt} isSharp={task.dueAtIsSharp} /> : t('start.noDeadline')}
      </span>
    </li>
  );
}
