import { formatNumber } from '@gymrats/model';
import type { ReactNode } from 'react';
import { ActionList } from '../model/TierSheet/ActionList';
import { useAnswer } from '../onDemand/useAnswer';
import { DoneLink } from './DoneLink';
import { TaskList } from './TaskList';

interface WorkListsProps {
  readonly users: number;
  /** In brief: only so many tasks to do now, with a link to all of them. */
  readonly most?: number;
  readonly all?: string;
}

/** What to do now at a number of users, what to watch, and every step up to four times the users. The same on every page. */
export function WorkLists({ users, most, all }: WorkListsProps): ReactNode {
  const { answer, carrier } = useAnswer('actions', users);
  if (!answer) return null;
  const { now, watch, next, until } = answer;
  const short = most === undefined ? {} : { most };
  return (
    <div className="action-lists">
      {carrier}
      <TaskList
        kind="now"
        title="Do now: everything this size calls for that is not done yet"
        users={users}
        tasks={now}
        {...short}
        {...(all && { all })}
      />
      <TaskList kind="next" title={`Next: up to ${formatNumber(until)} users`} users={users} tasks={next} />
      <ActionList kind="watch" title="Watch" items={watch} />
      {most === undefined && <DoneLink users={users} />}
      {most === undefined && (
        <p className="table-foot action-note">
          Order: what stops the app, loses data or is open to others, then promises of the service level, then money.
          Days of work are judgements. Ticks stay in this browser, and in a link if you copy one.
        </p>
      )}
    </div>
  );
}
