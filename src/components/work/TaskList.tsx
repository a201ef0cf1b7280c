import Link from '@docusaurus/Link';
import type { TaskWords } from '@gymrats/model';
import type { ReactNode } from 'react';
import { useTicks } from '../runbook/ticks';
import { TaskItem } from './TaskItem';

interface TaskListProps {
  readonly title: string;
  readonly kind: 'now' | 'next';
  readonly users: number;
  readonly tasks: readonly TaskWords[];
  /** Only so many, with a link to the whole list. */
  readonly most?: number;
  /** Where the whole list is. */
  readonly all?: string;
}

/** Tasks in their order, each with a box to tick. What is ticked is kept in this browser and is the same on every page. */
export function TaskList({ title, kind, users, tasks, most = tasks.length, all }: TaskListProps): ReactNode {
  const { ticked, set } = useTicks('what-to-do');
  const done = tasks.filter(({ id }) => ticked.has(id)).length;
  if (tasks.length === 0) return null;
  return (
    <div className={`actions actions-${kind}`}>
      <p className="actions-title">
        {title}
        {done > 0 && <span className="soft">{` (${done} of ${tasks.length} done)`}</span>}
      </p>
      <ol className="tasks">
        {tasks.slice(0, most).map((task) => (
          <TaskItem
            key={task.id}
            task={task}
            users={users}
            isDone={ticked.has(task.id)}
            onTick={(isDone) => set(task.id, isDone)}
          />
        ))}
      </ol>
      {all && tasks.length > most && (
        <p>
          <Link to={all}>{`All ${tasks.length} steps`}</Link>
        </p>
      )}
    </div>
  );
}
