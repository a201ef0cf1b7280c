import { mediaBytes } from '../../platforms';
import { DAYS_PER_MONTH, toGB } from '../../units';
import { type AppState, at, type Demand, demandOf, type Values, workloadOf } from '../../workload';
import type { ImportedMeasureId } from '../types';

/** A measure that the model has a value of. */
export interface ModelledMeasure {
  readonly id: ImportedMeasureId;
  readonly label: string;
  readonly unit: string;
  readonly of: (demand: Demand, values: Values) => number;
}

function postsKept({ people }: Demand, values: Values): number {
  return people.daily * at(values, 'posts') * at(values, 'history-months') * DAYS_PER_MONTH;
}

/** Every measure that says something about an assumption. */
export const MODELLED: readonly ModelledMeasure[] = [
  { id: 'mau', label: 'Monthly active users', unit: 'users', of: ({ people }) => people.monthly },
  { id: 'dau', label: 'Daily active users', unit: 'users', of: ({ people }) => people.daily },
  {
    id: 'connections',
    label: 'Realtime connections at the peak',
    unit: 'connections',
    of: ({ realtime }) => realtime.connections,
  },
  {
    id: 'realtime-messages',
    label: 'Realtime messages a month',
    unit: 'messages',
    of: ({ realtime }) => realtime.messages,
  },
  { id: 'function-calls', label: 'Function calls a month', unit: 'calls', of: ({ requests }) => requests.functions },
  {
    id: 'egress-cached-gb',
    label: 'Egress from the cache a month',
    unit: 'GB',
    of: ({ egress }) => toGB(egress.mediaCached),
  },
  {
    id: 'egress-uncached-gb',
    label: 'Other egress a month',
    unit: 'GB',
    of: ({ egress }) => toGB(egress.api + egress.realtime + egress.mediaUncached),
  },
  { id: 'database-gb', label: 'Database size', unit: 'GB', of: ({ database }) => toGB(database.totalBytes) },
  { id: 'storage-gb', label: 'Media stored', unit: 'GB', of: (demand) => toGB(mediaBytes(demand)) },
  { id: 'log-gb', label: 'Log volume a month', unit: 'GB', of: ({ logBytes }) => toGB(logBytes) },
  { id: 'posts-rows', label: 'Posts kept', unit: 'rows', of: postsKept },
  {
    id: 'reactions-rows',
    label: 'Reactions kept',
    unit: 'rows',
    of: (demand, values) => postsKept(demand, values) * at(values, 'reactions'),
  },
  {
    id: 'comments-rows',
    label: 'Comments kept',
    unit: 'rows',
    of: (demand, values) => postsKept(demand, values) * at(values, 'comments'),
  },
  {
    id: 'workouts-rows',
    label: 'Workouts kept',
    unit: 'rows',
    of: ({ people }, values) => people.daily * at(values, 'workouts') * at(values, 'history-months') * DAYS_PER_MONTH,
  },
  { id: 'friendships-rows', label: 'Friendship edges', unit: 'rows', of: ({ database }) => database.rows.friends },
  { id: 'chat-rows', label: 'Chat messages kept', unit: 'rows', of: ({ database }) => database.rows.chat },
  { id: 'rooms-rows', label: 'Hangout rooms', unit: 'rows', of: ({ users }, values) => users * at(values, 'rooms') },
  {
    id: 'auth-gb',
    label: 'Authentication tables',
    unit: 'GB',
    of: ({ users }, values) => toGB(users * at(values, 'auth-bytes') * at(values, 'bloat')),
  },
  {
    id: 'read-milliseconds',
    label: 'Database time of a read',
    unit: 'ms',
    of: (_, values) => 1000 / at(values, 'reads-per-vcpu'),
  },
  {
    id: 'write-milliseconds',
    label: 'Database time of a write',
    unit: 'ms',
    of: (_, values) => 1000 / at(values, 'writes-per-vcpu'),
  },
  {
    id: 'buffer-miss',
    label: 'Blocks read from disk for a read',
    unit: 'blocks',
    of: (_, values) => at(values, 'buffer-miss'),
  },
  {
    id: 'io-per-write',
    label: 'Disk writes for a row written',
    unit: 'operations',
    of: (_, values) => at(values, 'ios-per-write'),
  },
];

/** Values of measures in the model under some assumptions. */
export function modelledAt(
  measures: readonly ModelledMeasure[],
  values: Values,
  app: AppState,
  users: number,
): number[] {
  const demand = demandOf(workloadOf(values, app), users);
  return measures.map(({ of }) => of(demand, values));
}
