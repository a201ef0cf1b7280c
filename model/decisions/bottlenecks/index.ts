import { type Catalogue, includedUnits } from '../../billing';
import { limitNumber } from '../../limits';
import { DAYS_PER_MONTH, fromGB } from '../../units';
import { type AppState, AS_BUILT, appFact, at, type Defect, type Workload } from '../../workload';
import { pricesFor, type Scenario, workloadFor } from '../estimate';

/** Something in the app as built that stops working, slows down or starts to cost at a size that can be computed. */
export interface Bottleneck {
  readonly id: string;
  readonly label: string;
  /** The defect whose fix removes it. */
  readonly defect: Defect;
  /** File of the app, at the snapshot that was read. */
  readonly place: string;
  /** What a user or the bill notices. */
  readonly effect: string;
  /** How the user count below follows. */
  readonly formula: string;
  /** Registered users from which it bites; 1 where it bites at once. */
  readonly bitesAt: number;
  readonly fix: string;
  /** The query whose time was measured before and after the fix: app facts `query.<name>.built` and `.fixed`. */
  readonly query?: 'friends' | 'rooms' | 'users';
}

/** As built, but with the features that fail repaired: the state in which the load bottlenecks show. */
const REPAIRED: AppState = { id: 'repaired', defects: AS_BUILT.defects, missing: new Set() };

const MICRO = 1e-6;
/** Beyond this a screen feels slow. A judgement. */
const FELT_SECONDS = 0.1;

/** Every bottleneck of the app as built with the load at which it bites, first biting first. */
export function bottlenecks(scenario: Scenario = {}): Bottleneck[] {
  const workload = workloadFor({ ...scenario, app: REPAIRED });
  const prices = pricesFor(scenario);
  return LIST.map(({ bitesAt, ...rest }) => ({
    ...rest,
    bitesAt: Math.max(1, Math.ceil(bitesAt(workload, prices))),
  })).sort((one, other) => one.bitesAt - other.bitesAt);
}

type Definition = Omit<Bottleneck, 'bitesAt'> & { readonly bitesAt: (workload: Workload, prices: Catalogue) => number };

const perUser = ({ perUser }: Workload): Workload['perUser'] => perUser;

const LIST: readonly Definition[] = [
  {
    id: 'duplicates',
    label: 'Every sync inserts the history again',
    defect: 'duplicates',
    place: 'src/lib/sync/repositories/workoutRepository.ts:40',
    effect: "Free's database is full within a month and becomes read-only",
    formula: "Free's 0.5 GB / bytes of duplicate rows that a user adds in a month",
    bitesAt: (w) =>
      fromGB(limitNumber('supabase.db.size.free')) /
      (perUser(w).database.bytes.duplicates / at(w.values, 'history-months')),
    fix: 'Send the row id, make (user, client id) unique, push only changed rows, clean up once.',
  },
  {
    id: 'leaderboard-rows',
    label: 'Leaderboards read at most 1,000 rows',
    defect: 'leaderboards',
    place: 'supabase/functions/get-all-exercise-leaderboards',
    effect: 'rankings are computed from an arbitrary part of the workouts, without an error',
    formula: 'the row limit of a pull / workouts that a user has logged',
    bitesAt: (w) =>
      appFact('sync.row-limit') /
      (perUser(w).people.daily * at(w.values, 'workouts') * DAYS_PER_MONTH * at(w.values, 'history-months')),
    fix: 'A summary table, refreshed by a trigger or a job, and a top-N query.',
  },
  {
    id: 'full-sync-egress',
    label: 'Every sign-in, refresh and reconnect pulls the whole history',
    defect: 'full-sync',
    place: 'src/lib/sync/SyncOrchestrator.ts:168',
    effect: "the JSON alone passes Pro's egress quota",
    formula: "Pro's egress quota / bytes of API responses per user and month",
    bitesAt: (w, prices) => fromGB(includedUnits(prices, 'supabase.egress.uncached', 'pro')) / perUser(w).egress.api,
    fix: 'updated_at and a cursor: fetch only rows that changed; no sync on a token refresh.',
  },
  {
    id: 'sockets-free',
    label: 'One socket per open app',
    defect: 'sockets',
    place: 'src/lib/supabase/client.ts:120',
    effect: "Free's realtime connections are used up and joins are refused",
    formula: "Free's connections / share of users in the app at the peak",
    bitesAt: (w) => limitNumber('supabase.realtime.concurrent-connections.free') / perUser(w).realtime.connections,
    fix: 'Connect in a conversation or a hangout only; tell everybody else by push.',
  },
  {
    id: 'sockets-pro',
    label: 'One socket per open app, on Pro with the spend cap',
    defect: 'sockets',
    place: 'src/lib/supabase/client.ts:120',
    effect: 'joins are refused until the cap is lifted',
    formula: "Pro's connections under the spend cap / share of users in the app at the peak",
    bitesAt: (w) => limitNumber('supabase.realtime.concurrent-connections.pro') / perUser(w).realtime.connections,
    fix: 'Connect in a conversation or a hangout only; tell everybody else by push.',
  },
  {
    id: 'presence',
    label: 'A presence heartbeat from every Home tab',
    defect: 'sockets',
    place: 'src/lib/hangout/realtimePresence.ts:11',
    effect: "Free's presence rate is reached and heartbeats are dropped",
    formula: "Free's presence messages per second / heartbeats per second and user",
    bitesAt: (w) =>
      limitNumber('supabase.realtime.presence-messages-per-second.free') / perUser(w).realtime.presencePerSecond,
    fix: 'Join on the hangout screen only; presence needs no heartbeat of its own.',
  },
  {
    id: 'keystrokes',
    label: 'A broadcast for every key',
    defect: 'keystrokes',
    place: 'app/dm/[id].tsx:99',
    effect: "Pro's messages of a month are used up",
    formula: "Pro's message quota / messages per user and month",
    bitesAt: (w, prices) => includedUnits(prices, 'supabase.realtime.messages', 'pro') / perUser(w).realtime.messages,
    fix: 'Throttle typing to one broadcast in three seconds.',
  },
  {
    id: 'push-calls',
    label: 'A function call for every notification',
    defect: 'push-fan-out',
    place: 'supabase/migrations, trigger of 014',
    effect: "Pro's function calls of a month are used up",
    formula: "Pro's function quota / calls per user and month",
    bitesAt: (w, prices) =>
      includedUnits(prices, 'supabase.functions.invocations', 'pro') / perUser(w).requests.functions,
    fix: 'Look for a token first, queue, and send batches of 100.',
  },
  {
    id: 'friend-wait',
    label: 'The friend pull scans every friendship',
    defect: 'scans',
    place: 'src/lib/sync/repositories/friendRepository.ts:76',
    effect: 'each sync waits more than 0.1 s',
    formula: '0.1 s / (time per edge x edges per user)',
    bitesAt: (w) => FELT_SECONDS / (MICRO * appFact('cpu.friend-scan') * at(w.values, 'friend-edges')),
    fix: 'An index on (friend_id, status) and auth.uid() wrapped in a sub-select.',
    query: 'friends',
  },
  {
    id: 'friend-core',
    label: 'Friend pulls fill a processor',
    defect: 'scans',
    place: 'src/lib/sync/repositories/friendRepository.ts:76',
    effect: 'one vCPU does nothing else at the peak; the load grows with the square of users',
    formula: '1 / sqrt(time per edge x edges per user x syncs per second and user)',
    bitesAt: (w) => 1 / Math.sqrt(w.scans.friends),
    fix: 'An index on (friend_id, status) and auth.uid() wrapped in a sub-select.',
    query: 'friends',
  },
  {
    id: 'room-wait',
    label: 'The room search scans every room',
    defect: 'scans',
    place: 'src/lib/hangout/hangoutRepository.ts:99',
    effect: 'opening Home waits more than 0.1 s',
    formula: '0.1 s / (time per room x rooms per user)',
    bitesAt: (w) => FELT_SECONDS / (MICRO * appFact('cpu.room-scan') * at(w.values, 'rooms')),
    fix: 'Ask by owner, or by the room id in the profile.',
    query: 'rooms',
  },
  {
    id: 'search-wait',
    label: 'The user search ignores its indexes',
    defect: 'scans',
    place: 'search_users of migration 005',
    effect: 'each typing pause waits more than 0.1 s',
    formula: '0.1 s / time per user',
    bitesAt: () => FELT_SECONDS / (MICRO * appFact('cpu.user-search')),
    fix: 'ILIKE on the column, or an index on lower(column).',
    query: 'users',
  },
];
