import Link from '@docusaurus/Link';
import { formatNumber, noBreak, type TaskWords } from '@gymrats/model';
import type { ReactNode } from 'react';

interface TaskItemProps {
  readonly task: TaskWords;
  /** The number of users that the list is for: a later task names its own. */
  readonly users: number;
  readonly isDone: boolean;
  readonly onTick: (isDone: boolean) => void;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One thing to do: a box to tick, what, why, what it does to the bill, the effort, and where it says how. */
export function TaskItem({ task, users, isDone, onTick }: TaskItemProps): ReactNode {
  const { kind, what, why, effect, effort, href, isRunbook } = task;
  return (
    <li className="task" data-done={isDone}>
      <label>
        <input type="checkbox" checked={isDone} onChange={({ target }) => onTick(target.checked)} />
        <strong>
          {task.users > users && `At ${formatNumber(task.users)} users: `}
          {what}
        </strong>
      </label>
      <p>
        <span className={`task-kind task-kind--${kind.replace(' ', '-')}`}>{kind}</span> {noBreak(why)}
      </p>
      <p className="task-facts">
        {effect && <strong>{noBreak(capital(effect))}</strong>}
        {effect && ' · '}Work: {effort} · <Link to={href}>{isRunbook ? 'Runbook' : 'How to fix it'}</Link>
      </p>
    </li>
  );
}
