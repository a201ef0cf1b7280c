import { laterTasks, reachedText, recommend, type Scenario, usedText, workList } from '../../decisions';
import { formatNumber, formatShare } from '../../format';
import type { Beyond, Deployment } from '../../platforms';
import { USER_RANGE } from '../../workload';
import { BASE } from '../scenarios';
import { type TaskWords, taskWords } from './words';

export { findingLabel, findingWords } from './findings';
export { effortText, type TaskWords, taskWords } from './words';

/** What to do at a number of users, what to keep an eye on, and what comes next. */
export interface Actions {
  /** Everything that this size calls for, the most urgent first. */
  readonly now: readonly TaskWords[];
  /** The fullest limits that are not yet reached, in sentences. */
  readonly watch: readonly string[];
  /** The steps up to `until` users, nearest first. */
  readonly next: readonly TaskWords[];
  readonly until: number;
}

const WATCHED = 3;

const THEN: Readonly<Record<Beyond, string>> = {
  billed: 'billed',
  slows: 'slower',
  throttled: 'throttled',
  refused: 'refused',
  paused: 'paused',
};

/**
 * The actions of a number of users: the one list that every page shows.
 * @throws ModelError for an impossible number of users.
 */
export function actionsAt(users: number, scenario: Scenario = BASE): Actions {
  const { now, next, until } = workList(users, scenario);
  return {
    now: now.map(taskWords),
    watch: watched(recommend(users, scenario).best.deployment),
    next: next.map(taskWords),
    until,
  };
}

/** What comes after the next steps, within the range of the model. */
export function laterActions(users: number, scenario: Scenario = BASE): TaskWords[] {
  return laterTasks(workList(users, scenario), USER_RANGE.max, scenario).map(taskWords);
}

/** A task in one line, for text and tests: "Take Supabase Pro instead of Free: $25.00 a month more." */
export function taskLine(task: TaskWords, from?: number): string {
  const { what, effect, users } = task;
  const when = from !== undefined && users > from ? `At ${formatNumber(users)} users: ` : '';
  return `${when}${what}${effect ? `: ${effect}` : ''}.`;
}

/** The fullest limits that users fill; what is held at any load is no matter of watching. */
function watched({ limits }: Deployment): string[] {
  return limits
    .filter(({ utilisation, hitAtUsers }) => utilisation > 0 && utilisation <= 1 && hitAtUsers !== null)
    .sort((one, other) => other.utilisation - one.utilisation)
    .slice(0, WATCHED)
    .map(
      (limit) =>
        `${limit.label}: ${usedText(limit)} (${formatShare(limit.utilisation)}). Full at ${reachedText(limit)} users, then ${THEN[limit.beyond]}.`,
    );
}
