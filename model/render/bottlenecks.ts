import type { BottleneckId, FixId } from '../decisions';

/** A bottleneck in words. */
export interface BottleneckWords {
  readonly label: string;
  /** What a user or the bill notices. */
  readonly effect: string;
  /** How the user count from which it occurs follows. */
  readonly formula: string;
}

const WORDS: Readonly<Record<BottleneckId, BottleneckWords>> = {
  duplicates: {
    label: 'Every sync inserts the history again',
    effect: "Free's database is full within a month and becomes read-only",
    formula: "Free's 0.5 GB / bytes of duplicate rows that a user adds in a month",
  },
  'leaderboard-rows': {
    label: 'Leaderboards read at most 1,000 rows',
    effect: 'rankings are computed from an arbitrary part of the workouts, without an error',
    formula: 'the row limit of a pull / workouts that a user has logged',
  },
  'full-sync-egress': {
    label: 'Every sign-in, refresh and reconnect pulls the whole history',
    effect: "the JSON, if not compressed, passes Pro's egress quota",
    formula: "Pro's egress quota / bytes of API responses per user and month",
  },
  'sockets-free': {
    label: 'One socket per open app',
    effect: "Free's realtime connections are used up and joins are refused",
    formula: "Free's connections / share of users in the app at the peak",
  },
  'sockets-pro': {
    label: 'One socket per open app, on Pro with the spend cap',
    effect: 'joins are refused until the cap is lifted',
    formula: "Pro's connections under the spend cap / share of users in the app at the peak",
  },
  presence: {
    label: 'A presence heartbeat from every Home tab',
    effect: "Free's presence rate is reached, long after Free has ended",
    formula: "Free's presence messages per second / heartbeats per second and user",
  },
  keystrokes: {
    label: 'A broadcast for every key, and heartbeats',
    effect: "Pro's messages of a month are used up",
    formula: "Pro's message quota / messages per user and month",
  },
  'push-calls': {
    label: 'A function call for every notification',
    effect: "Pro's function calls of a month are used up",
    formula: "Pro's function quota / calls per user and month",
  },
  'friend-wait': {
    label: 'The friend pull scans every friendship',
    effect: 'each sync waits more than 0.1 s',
    formula: '0.1 s / (time per edge x edges per user)',
  },
  'friend-core': {
    label: 'Friend pulls fill a processor',
    effect: 'one vCPU does nothing else at the peak; the load grows with the square of users',
    formula: '1 / sqrt(time per edge x edges per user x syncs per second and user)',
  },
  'room-wait': {
    label: 'The room search scans every room',
    effect: 'opening Home waits more than 0.1 s',
    formula: '0.1 s / (time per room x rooms per user)',
  },
  'search-wait': {
    label: 'The user search ignores its indexes',
    effect: 'each typing pause waits more than 0.1 s',
    formula: '0.1 s / time per user',
  },
};

const FIXES: Readonly<Record<FixId, string>> = {
  'send-row-id': 'Send the row id, make (user, client id) unique, push only changed rows, clean up once.',
  'summary-table': 'A summary table, refreshed by a trigger or a job, and a top-N query.',
  'fetch-changed': 'updated_at and a cursor: fetch only rows that changed; no sync on a token refresh.',
  'connect-on-demand': 'Connect in a conversation or a hangout only; tell everybody else by push.',
  'join-on-screen': 'Join on the hangout screen only; presence needs no heartbeat of its own.',
  'throttle-typing': 'Throttle typing to one broadcast in three seconds.',
  'batch-pushes': 'Look for a token first, queue, and send batches of 100.',
  'friend-index': 'A policy for own edges only, with auth.uid() in a sub-select; index the other side.',
  'ask-by-owner': 'Ask by owner, or by the room id in the profile.',
  'search-index': 'ILIKE on the column, or an index on lower(column).',
};

/** What a bottleneck is, does and follows from. */
export function bottleneckWords(id: BottleneckId): BottleneckWords {
  return WORDS[id];
}

/** What a repair does, in a sentence. */
export function fixText(id: FixId): string {
  return FIXES[id];
}
