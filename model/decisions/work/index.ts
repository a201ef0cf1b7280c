import { checkUsers, USER_RANGE } from '../../workload';
import { defectCost } from '../defects';
import { type Estimate, memoized, type Scenario } from '../estimate';
import { recommend } from '../recommend';
import { type AppFinding, FINDINGS } from './findings';
import { pathBetween } from './path';
import { PRACTICES, type Practice } from './practices';
import { nextRepairs, repairs } from './repairs';
import { nextSetup, setup } from './setup';
import { TASK_KINDS, type Task, type WorkList } from './types';

export { type AppFinding, FINDINGS, type FindingId } from './findings';
export type { PracticeId } from './practices';
export { type SetupChange, TASK_KINDS, type Task, type TaskKind, type TaskSubject, type WorkList } from './types';

/** The next steps are those up to this many times the users. */
export const AHEAD = 4;

/**
 * What to do at a number of registered users: everything that this size calls for, as if nothing had been done, in the order outage,
 * data loss, security, service level, money, and the largest saving first; and every step up to `AHEAD` times the users, nearest first, or
 * the first one beyond where none is so near.
 * The one source of every list of work: tier pages, explorer, home page, roadmap.
 * @throws ModelError for an impossible number of users.
 */
export function workList(users: number, scenario: Scenario = {}): WorkList {
  const once = memoized(scenario);
  const now = tasksAt(checkUsers(users), once);
  const known = new Set(now.map(({ id }) => id));
  let [from, until] = [users, Math.min(users * AHEAD, USER_RANGE.max)];
  let next = tasksBetween(from, until, known, once);
  while (next.length === 0 && until < USER_RANGE.max) {
    [from, until] = [until, Math.min(until * AHEAD, USER_RANGE.max)];
    next = tasksBetween(from, until, known, once).slice(0, 1);
  }
  return { users, until, now, next };
}

/** What comes after the next steps, up to `to` users: nearest first. Empty where `to` lies before them. */
export function laterTasks({ until, now, next }: WorkList, to: number, scenario: Scenario = {}): Task[] {
  const known = new Set([...now, ...next].map(({ id }) => id));
  return to > until ? tasksBetween(until, to, known, memoized(scenario)) : [];
}

function tasksAt(users: number, scenario: Scenario): Task[] {
  const { best } = recommend(users, scenario);
  const practices = PRACTICES.filter(({ from, to }) => from <= users && users <= to);
  return [
    ...repairs(best, scenario),
    ...setup(best, scenario),
    ...FINDINGS.map((finding) => findingTask(finding, best, scenario)),
    ...practices.map((practice) => practiceTask(practice, users)),
  ].sort(byUrgency);
}

function findingTask({ id, kind, days, defect }: AppFinding, best: Estimate, scenario: Scenario): Task {
  const { users } = best;
  const usd = defect ? -defectCost(defect, best.id, users, scenario).usd : 0;
  return taskOf(`finding-${id}`, {
    kind,
    days,
    users,
    usd: Math.min(0, usd),
    subject: { kind: 'finding', finding: id },
  });
}

function practiceTask({ id, kind, days }: Practice, users: number): Task {
  return taskOf(id, { kind, days, users, usd: 0, subject: { kind: 'practice', practice: id } });
}

function taskOf(id: string, rest: Omit<Task, 'id' | 'isAtLeast'>): Task {
  return { id, isAtLeast: false, ...rest };
}

/** Tasks that begin above `from` and up to `to` users and are not among `known` ids; each once. */
function tasksBetween(from: number, to: number, known: ReadonlySet<string>, scenario: Scenario): Task[] {
  const begins = PRACTICES.filter((practice) => practice.from > from && practice.from <= to);
  const path = pathBetween(from, to, scenario);
  const found = [
    ...nextRepairs(path, scenario),
    ...nextSetup(path, scenario),
    ...begins.map((practice) => practiceTask(practice, practice.from)),
  ].sort((one, other) => one.users - other.users || byUrgency(one, other));
  return found.filter(({ id }, index) => !known.has(id) && found.findIndex((task) => task.id === id) === index);
}

/** Savings below a dollar a month do not decide the order. */
const saving = ({ usd }: Task): number => (usd <= -1 ? -usd : 0);

function byUrgency(one: Task, other: Task): number {
  return TASK_KINDS.indexOf(one.kind) - TASK_KINDS.indexOf(other.kind) || saving(other) - saving(one);
}
