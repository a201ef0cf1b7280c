import { AFTER_FIXES, AS_BUILT, at, events, resolveAssumptions } from '@gymrats/model';

/** Whether a database is the app as built or after the repairs. */
export type Mode = 'built' | 'fixed';

/** Requests of one event: how many of each. */
export type Composition = Readonly<Record<string, number>>;

const sync = {
  workouts: 1,
  routines: 1,
  friends: 1,
  feed: 2,
  profile: 1,
  'push-workouts': 1,
  'push-routines': 1,
  'patch-profile': 1,
};

/** What each event of the model asks of the database. Events that fail as built are left out there. */
export const compositions: Readonly<Record<Mode, Readonly<Record<string, Composition>>>> = {
  built: {
    'sign-in': { ...sync, profile: 4, notifications: 1, unread: 1, rooms: 2, token: 1 },
    'token-refresh': { ...sync, profile: 3, notifications: 1, unread: 1, rooms: 2, token: 1 },
    sync,
    'finish-workout': { presence: 1, 'save-workout': 1 },
    'open-feed': { feed: 1 },
    'publish-post': { publish: 1 },
    react: { 'own-reaction': 1, react: 1 },
    leaderboard: { 'board-workouts': 1, 'board-users': 1 },
    search: { search: 1 },
  },
  fixed: {
    'sign-in': {
      history: 1,
      routines: 1,
      friends: 1,
      profile: 1,
      notifications: 1,
      rooms: 1,
      'new-notices': 1,
      changes: 1,
      token: 1,
    },
    'token-refresh': { token: 1 },
    sync: { changes: 1, friends: 1, 'new-notices': 1, 'save-workout': 0.5 },
    'finish-workout': { 'save-workout': 1, 'patch-profile': 1 },
    'open-feed': { feed: 1 },
    'publish-post': { publish: 1 },
    react: { react: 1 },
    comment: { comment: 1 },
    'chat-message': { send: 1 },
    'open-chat': { messages: 1 },
    leaderboard: { board: 1 },
    search: { search: 1 },
  },
};

/** Events that no run replays, and why: their requests are not among those whose queries the lab has written. */
export const notReplayed: Readonly<Record<string, string>> = {
  'open-post': 'a page of comments is not among the measured requests',
  'open-profile': 'a profile with its posts is not among the measured requests',
  'open-notifications': 'marking as read is not among the measured requests',
  'enter-room': 'decorations of a room are not among the measured requests',
  'live-workout': 'sets go as realtime messages, which the lab does not send',
};

/** Times a day that a daily active user does each event, by the model's base case. */
export function perDay(mode: Mode): Readonly<Record<string, number>> {
  const v = resolveAssumptions('base');
  const app = mode === 'built' ? AS_BUILT : AFTER_FIXES;
  return Object.fromEntries(
    events.filter(({ id }) => compositions[mode][id]).map((event) => [event.id, event.perDay(v, app)]),
  );
}

/** Times a day that a daily active user makes each request. */
export function requestsPerDay(mode: Mode): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const [event, times] of Object.entries(perDay(mode))) {
    for (const [request, count] of Object.entries(compositions[mode][event] ?? {}))
      sum[request] = (sum[request] ?? 0) + times * count;
  }
  return sum;
}

/** Share of registered users that is active on a day. */
export const dailyShare = (): number => at(resolveAssumptions('base'), 'dau-share');
