import { actionsAt, laterActions, USER_RANGE } from '@gymrats/model';
import type { ReactNode } from 'react';
import { memoizeByScenario } from '../model/memoizeByScenario';
import { useScenario } from '../model/scenario';
import { useTicks } from '../runbook/ticks';
import { readDone } from './doneLink';

/** Ids of every step from the smallest size to the largest, and of those at a number of users. */
const knownIds = memoizeByScenario((scenario, users: number): ReadonlySet<string> => {
  const least = Math.max(USER_RANGE.min, 10);
  const lists = [actionsAt(least, scenario), actionsAt(users, scenario)].flatMap(({ now, next }) => [...now, ...next]);
  return new Set([...lists, ...laterActions(least, scenario)].map(({ id }) => id));
});

interface ListedProps {
  readonly users: number;
  readonly query: string;
}

/** What the link of somebody else lists as done, to take over. */
export function ListedAsDone({ users, query }: ListedProps): ReactNode {
  const { ticked, set } = useTicks('what-to-do');
  const { done, problems } = readDone(query, knownIds(useScenario(), users));
  const news = done.filter((id) => !ticked.has(id));
  const take = (): void => {
    for (const id of news) set(id, true);
  };
  return (
    <div className="done-link">
      {done.length > 0 && (
        <p>
          This link lists {done.length} {done.length === 1 ? 'step' : 'steps'} as done
          {news.length === 0 ? ', all ticked here.' : '. '}
          {news.length > 0 && (
            <button type="button" className="button button--secondary button--sm" onClick={take}>
              Tick them here
            </button>
          )}
        </p>
      )}
      {problems.length > 0 && (
        <ul className="what-if-problems" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
