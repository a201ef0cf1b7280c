import { type Catalogue, includedUnits } from '../../billing';
import { limitNumber } from '../../limits';
import { DAYS_PER_MONTH, fromGB } from '../../units';
import { type AppState, AS_BUILT, appFact, at, type Defect, type Workload } from '../../workload';
import { pricesFor, type Scenario, workloadFor } from '../estimate';

/** What a repair does; several bottlenecks can share one. */
export type FixId =
  | 'send-row-id'
  | 'summary-table'
  | 'fetch-changed'
  | 'connect-on-demand'
  | 'join-on-screen'
  | 'throttle-typing'
  | 'batch-pushes'
  | 'friend-index'
  | 'ask-by-owner'
  | 'search-index';

export type BottleneckId =
  | 'duplicates'
  | 'leaderboard-rows'
  | 'full-sync-egress'
  | 'sockets-free'
  | 'sockets-pro'
  | 'presence'
  | 'keystrokes'
  | 'push-calls'
  | 'friend-wait'
  | 'friend-core'
  | 'room-wait'
  | 'search-wait';

/** Something in the app as built that stops working, slows down or starts to cost at a size that can be computed. */
export interface Bottleneck {
  readonly id: BottleneckId;
  /** The defect whose fix removes it. */
  readonly defect: Defect;
  /** File of the app, at the snapshot that was read. */
  readonly place: string;
  /** Registered users from which it occurs; 1 where it occurs at once. */
  readonly occursFromUsers: number;
  readonly fix: FixId;
  /** Only Free, or only a plan with the spend cap on, has the limit behind it; every deployment where not given. */
  readonly under?: 'free' | 'spend-cap';
  /** What it does once it occurs: requests are refused or writes fail, answers are late or wrong, or usage is billed. */
  readonly outcome: 'fails' | 'degrades' | 'costs';
  /** The query whose time was measured before and after the fix: app facts `query.<name>.built` and `.fixed`. */
  readonly query?: 'friends' | 'rooms' | 'users';
}

/** As built, but with the features that fail repaired: the state in which the load bottlenecks show. */
const REPAIRED: AppState = { id: 'repaired', defects: AS_BUILT.defects, missing: new Set() };

const MICRO = 1e-6;
/** Beyond this a screen feels slow. A judgement. */
const FELT_SECONDS = 0.1;

/** Every bottleneck of the app as built with the load from which it occurs, the first to occur first. */
export function bottlenecks(scenario: Scenario = {}): Bottleneck[] {
  const workload = workloadFor({ ...scenario, app: REPAIRED });
  const prices = pricesFor(scenario);
  return LIST.map(({ occursFrom, ...rest }) => ({
    ...rest,
    occursFromUsers: Math.max(1, Math.ceil(occursFrom(workload, prices))),
  })).sort((one, other) => one.occursFromUsers - other.occursFromUsers);
}

type Definition = Omit<Bottleneck, 'occursFromUsers'> & {
  readonly occursFrom: (workload: Workload, prices: Catalogue) => number;
};

const perUser = ({ perUser }: Workload): Workload['perUser'] => perUser;

const LIST: readonly Definition[] = [
  {
    id: 'duplicates',
    defect: 'duplicates',
    place: 'src/lib/sync/repositories/workoutRepository.ts:40',
    occursFrom: (w) =>
      fromGB(limitNumber('supabase.db.size.free')) /
      (perUser(w).database.bytes.duplicates / at(w.values, 'history-months')),
    fix: 'send-row-id',
    outcome: 'fails',
  },
  {
    id: 'leaderboard-rows',
    defect: 'leaderboards',
    place: 'supabase/functions/get-all-exercise-leaderboards',
    occursFrom: (w) =>
      appFact('sync.row-limit') /
      (perUser(w).people.daily * at(w.values, 'workouts') * DAYS_PER_MONTH * at(w.values, 'history-months')),
    fix: 'summary-table',
    outcome: 'degrades',
  },
  {
    id: 'full-sync-egress',
    defect: 'full-sync',
    place: 'src/lib/sync/SyncOrchestrator.ts:168',
    occursFrom: (w, prices) => fromGB(includedUnits(prices, 'supabase.egress.uncached', 'pro')) / perUser(w).egress.api,
    fix: 'fetch-changed',
    outcome: 'costs',
  },
  {
    id: 'sockets-free',
    defect: 'sockets',
    place: 'src/lib/supabase/client.ts:120',
    occursFrom: (w) => limitNumber('supabase.realtime.concurrent-connections.free') / perUser(w).realtime.connections,
    fix: 'connect-on-demand',
    outcome: 'fails',
    under: 'free',
  },
  {
    id: 'sockets-pro',
    defect: 'sockets',
    place: 'src/lib/supabase/client.ts:120',
    occursFrom: (w) => limitNumber('supabase.realtime.concurrent-connections.pro') / perUser(w).realtime.connections,
    fix: 'connect-on-demand',
    outcome: 'fails',
    under: 'spend-cap',
  },
  {
    id: 'presence',
    defect: 'sockets',
    place: 'src/lib/hangout/realtimePresence.ts:11',
    occursFrom: (w) =>
      limitNumber('supabase.realtime.presence-messages-per-second.free') / perUser(w).realtime.presencePerSecond,
    fix: 'join-on-screen',
    outcome: 'degrades',
    under: 'free',
  },
  {
    id: 'keystrokes',
    defect: 'keystrokes',
    place: 'app/dm/[id].tsx:99',
    occursFrom: (w, prices) =>
      includedUnits(prices, 'supabase.realtime.messages', 'pro') / perUser(w).realtime.messages,
    fix: 'throttle-typing',
    outcome: 'costs',
  },
  {
    id: 'push-calls',
    defect: 'push-fan-out',
    place: 'supabase/migrations, trigger of 014',
    occursFrom: (w, prices) =>
      includedUnits(prices, 'supabase.functions.invocations', 'pro') / perUser(w).requests.functions,
    fix: 'batch-pushes',
    outcome: 'costs',
  },
  {
    id: 'friend-wait',
    defect: 'scans',
    place: 'src/lib/sync/repositories/friendRepository.ts:76',
    occursFrom: (w) => FELT_SECONDS / (MICRO * appFact('cpu.friend-scan') * at(w.values, 'friend-edges')),
    fix: 'friend-index',
    outcome: 'degrades',
    query: 'friends',
  },
  {
    id: 'friend-core',
    defect: 'scans',
    place: 'src/lib/sync/repositories/friendRepository.ts:76',
    occursFrom: (w) => 1 / Math.sqrt(w.scans.friends),
    fix: 'friend-index',
    outcome: 'fails',
    query: 'friends',
  },
  {
    id: 'room-wait',
    defect: 'scans',
    place: 'src/lib/hangout/hangoutRepository.ts:99',
    occursFrom: (w) => FELT_SECONDS / (MICRO * appFact('cpu.room-scan') * at(w.values, 'rooms')),
    fix: 'ask-by-owner',
    outcome: 'degrades',
    query: 'rooms',
  },
  {
    id: 'search-wait',
    defect: 'scans',
    place: 'search_users of migration 005',
    occursFrom: () => FELT_SECONDS / (MICRO * appFact('cpu.user-search')),
    fix: 'search-index',
    outcome: 'degrades',
    query: 'users',
  },
];
