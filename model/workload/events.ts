import { DAYS_PER_MONTH } from '../units';
import { appFact } from './app';
import type { AppState, Defect, Feature } from './appState';
import type { Values } from './assumptions';

/** What one occurrence of an event asks of the back end. Counts are requests; bytes are JSON before compression. */
export interface Profile {
  /** Calls of the authentication service. */
  readonly auth?: number;
  /** Reads through the API. */
  readonly reads?: number;
  /** Of those, feed pages: they cost more than a single row. */
  readonly feedPages?: number;
  /** Writes through the API. */
  readonly writes?: number;
  /** Rows that a write touches, with counters and notifications that triggers add. */
  readonly rowWrites?: number;
  /** Milliseconds of database processor time beyond what its reads and writes take. */
  readonly heavyMs?: number;
  /** Function calls, by the client or by the database. */
  readonly functions?: number;
  /** Realtime channel joins. */
  readonly joins?: number;
  readonly down?: number;
  readonly up?: number;
}

/** Something a user does, how often, and what it costs as built and after the fix. */
export interface AppEvent {
  readonly id: string;
  readonly label: string;
  /** The defect whose fix turns `built` into `fixed`; without one the event is the same in both. */
  readonly defect?: Defect;
  /** Costs nothing where this feature fails. */
  readonly needs?: Feature;
  /** Occurrences per daily active user and day. */
  readonly perDay: (v: Values, app: AppState) => number;
  readonly built: (v: Values) => Profile;
  readonly fixed: (v: Values) => Profile;
}

/** Workouts in a user's history, up to the row limit of one pull. */
function historyOf(v: Values): number {
  const workouts = at(v, 'workouts') * DAYS_PER_MONTH * at(v, 'history-months');
  return Math.min(workouts, appFact('sync.row-limit'));
}

/** Bytes of a workout as JSON: the envelope and the sets. */
function workoutJson(v: Values): number {
  return appFact('json.workout-envelope') + appFact('json.workout-set') * at(v, 'sets');
}

/** A full sync as built: whole history, routines, edges, the feed twice, the profile three times. The training part goes up as well, a little lighter. */
function fullSyncBytes(v: Values): { down: number; up: number } {
  const training = workoutJson(v) * historyOf(v) + appFact('json.routine') * appFact('sync.routines');
  const social = appFact('json.friend-edge') * at(v, 'friend-edges') + 2 * appFact('json.feed-page');
  return {
    down: training + social + 3 * appFact('json.profile'),
    up: training * (appFact('json.workout-20-up') / appFact('json.workout-20')),
  };
}

/** A full sync as built reads the whole history and writes it back. */
const fullSync = (v: Values) => ({ ...fullSyncBytes(v), heavyMs: at(v, 'history-pull-ms') + at(v, 'history-push-ms') });

/** The value of an assumption that the model itself names; a typing error shows at once. */
export function at(v: Values, id: string): number {
  const value = v[id];
  if (value === undefined) throw new Error(`the model asks for an assumption that does not exist: ${id}`);
  return value;
}

/** Notifications that one opening of the list marks as read: those that came since the one before. */
const unreadOf = (v: Values): number =>
  (at(v, 'posts') * (at(v, 'reactions') + at(v, 'comments'))) / at(v, 'notification-opens');

/** One row for the session; each watcher reads it once and joins, as the one who trains does. Sets go as messages. */
const liveWorkout = (v: Values): Profile => ({
  reads: at(v, 'live-watchers'),
  writes: 1,
  rowWrites: 1,
  joins: 1 + at(v, 'live-watchers'),
});

const deltaBytes = (v: Values): number => at(v, 'delta-sync-kb') * 1000;
const has = (app: AppState, defect: Defect): boolean => app.defects.has(defect);

export const events: readonly AppEvent[] = [
  {
    id: 'sign-in',
    label: 'Sign in',
    defect: 'session',
    perDay: (v, app) =>
      has(app, 'session')
        ? at(v, 'sessions') * at(v, 'cold-start-share')
        : (at(v, 'sign-ins') * at(v, 'mau-share')) / at(v, 'dau-share') / DAYS_PER_MONTH,
    built: (v) => ({ auth: 4, reads: 17, feedPages: 2, writes: 4, rowWrites: 4, joins: 3, ...fullSync(v) }),
    fixed: (v) => ({
      auth: 1,
      reads: 8,
      joins: 1,
      down: workoutJson(v) * historyOf(v),
      heavyMs: at(v, 'history-pull-ms'),
    }),
  },
  {
    id: 'token-refresh',
    label: 'Token refresh',
    defect: 'full-sync',
    perDay: (v, app) => {
      const cold = has(app, 'session') ? at(v, 'cold-start-share') : 0;
      const inForeground = (at(v, 'workouts') * at(v, 'workout-minutes')) / appFact('token.minutes');
      return at(v, 'sessions') * (1 - cold) + inForeground;
    },
    built: (v) => ({ auth: 4, reads: 14, feedPages: 2, writes: 4, rowWrites: 4, joins: 1, ...fullSync(v) }),
    fixed: () => ({ auth: 1 }),
  },
  {
    id: 'sync',
    label: 'Sync when the app opens or the network returns',
    defect: 'full-sync',
    perDay: (v, app) => at(v, 'sessions') * (at(v, 'reconnects') + (has(app, 'full-sync') ? 0 : 1)),
    built: (v) => ({ auth: 2, reads: 6, feedPages: 2, writes: 4, rowWrites: 4, joins: 1, ...fullSync(v) }),
    fixed: (v) => ({ reads: 3, writes: 0.5, rowWrites: 0.5, down: deltaBytes(v) }),
  },
  {
    id: 'finish-workout',
    label: 'Finish a workout',
    defect: 'full-sync',
    perDay: (v) => at(v, 'workouts'),
    built: () => ({ reads: 1, writes: 1, rowWrites: 1 }),
    fixed: (v) => ({ writes: 2, rowWrites: 2, up: workoutJson(v) }),
  },
  {
    id: 'open-feed',
    label: 'Open the feed',
    defect: 'full-sync',
    perDay: (v) => at(v, 'sessions') * at(v, 'feed-opens'),
    built: () => ({ reads: 1, feedPages: 1, joins: 1, down: appFact('json.feed-page') }),
    fixed: (v) => ({ reads: 1, feedPages: 1, down: at(v, 'posts-seen') * appFact('json.post') }),
  },
  {
    id: 'open-post',
    label: 'Open a post with its comments',
    needs: 'comments',
    perDay: (v) => at(v, 'sessions') * at(v, 'feed-opens') * at(v, 'post-opens'),
    built: () => ({ reads: 2, down: appFact('json.post-open') }),
    fixed: () => ({ reads: 2, down: appFact('json.post-open') }),
  },
  {
    id: 'open-profile',
    label: 'Open a profile',
    needs: 'friends',
    perDay: (v) => at(v, 'profile-opens'),
    built: () => ({ reads: 2, down: appFact('json.profile-open') }),
    fixed: () => ({ reads: 2, down: appFact('json.profile-open') }),
  },
  {
    id: 'open-notifications',
    label: 'Open the list of notifications',
    defect: 'full-sync',
    perDay: (v) => at(v, 'notification-opens'),
    built: (v) => ({ writes: 1, rowWrites: unreadOf(v) }),
    fixed: (v) => ({ reads: 2, writes: 1, rowWrites: unreadOf(v), down: appFact('notifications.bytes-fixed') }),
  },
  {
    id: 'enter-room',
    label: 'Enter a hangout room',
    defect: 'full-sync',
    perDay: (v) => at(v, 'room-opens'),
    built: () => ({ reads: 5, joins: 2, down: 2 * appFact('json.room') }),
    fixed: () => ({ reads: 3, joins: 1, down: appFact('json.room') }),
  },
  {
    id: 'live-workout',
    label: 'Show a workout live to those who watch',
    needs: 'live',
    perDay: (v) => at(v, 'workouts') * at(v, 'live-share'),
    built: liveWorkout,
    fixed: liveWorkout,
  },
  {
    id: 'publish-post',
    label: 'Publish a post',
    perDay: (v) => at(v, 'posts'),
    built: () => ({ writes: 1, rowWrites: 1, up: appFact('json.post') }),
    fixed: () => ({ writes: 1, rowWrites: 1, up: appFact('json.post') }),
  },
  {
    id: 'react',
    label: 'React to a post',
    defect: 'push-fan-out',
    perDay: (v) => at(v, 'posts') * at(v, 'reactions'),
    built: () => ({ reads: 1, writes: 1, rowWrites: 3, functions: 1 }),
    fixed: () => ({ writes: 1, rowWrites: 3, functions: 1 / appFact('push.batch') }),
  },
  {
    id: 'comment',
    label: 'Comment on a post',
    defect: 'push-fan-out',
    needs: 'comments',
    perDay: (v) => at(v, 'posts') * at(v, 'comments'),
    built: () => ({ writes: 1, rowWrites: 3, functions: 1 }),
    fixed: () => ({ writes: 1, rowWrites: 3, functions: 1 / appFact('push.batch') }),
  },
  {
    id: 'chat-message',
    label: 'Send a chat message',
    defect: 'push-fan-out',
    needs: 'chat',
    perDay: (v) => at(v, 'chat-messages'),
    built: (v) => ({ writes: 1, rowWrites: 1, functions: at(v, 'chat-deliveries') }),
    fixed: (v) => ({ writes: 1, rowWrites: 1, functions: at(v, 'chat-deliveries') / appFact('push.batch') }),
  },
  {
    id: 'open-chat',
    label: 'Open a conversation',
    needs: 'chat',
    perDay: (v) => at(v, 'chat-opens'),
    built: () => ({ reads: 1, joins: 1, down: appFact('json.chat-page') }),
    fixed: () => ({ reads: 1, joins: 1, down: appFact('json.chat-page') }),
  },
  {
    id: 'leaderboard',
    label: 'Open a leaderboard',
    defect: 'leaderboards',
    perDay: (v) => at(v, 'leaderboard-opens'),
    built: (v) => ({ reads: 2, functions: 1, down: appFact('json.leaderboard'), heavyMs: at(v, 'leaderboard-ms') }),
    fixed: () => ({ reads: 1, down: appFact('leaderboard.bytes-fixed') }),
  },
  {
    id: 'search',
    label: 'Search for a user',
    perDay: (v) => at(v, 'searches'),
    built: () => ({ reads: 1, down: appFact('json.search') }),
    fixed: () => ({ reads: 1, down: appFact('json.search') }),
  },
];

/** What an event costs in this app: the built profile where its defect is left in. */
export function profileOf(event: AppEvent, v: Values, app: AppState): Profile {
  if (event.needs && app.missing.has(event.needs)) return {};
  return event.defect && has(app, event.defect) ? event.built(v) : event.fixed(v);
}
