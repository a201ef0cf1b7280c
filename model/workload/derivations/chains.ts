/** Assumptions that enter many figures together. */
export const PEAK = ['peak-to-average', 'peak-day', 'january-factor'] as const;
export const PEAK_WORDS = 'peak hour over average hour x busiest weekday x January';

export const SIGN_INS = ['mau-share', 'sign-ins'] as const;
export const REFRESHES = ['dau-share', 'sessions', 'workouts', 'workout-minutes'] as const;
export const SYNCS = ['dau-share', 'sessions', 'reconnects'] as const;
export const POSTS = ['dau-share', 'posts'] as const;
export const ON_POSTS = [...POSTS, 'reactions', 'comments'] as const;
/** Opening a post, a profile, the notifications and a room, and watching a live workout. */
export const OPENED = [
  'dau-share',
  'sessions',
  'feed-opens',
  'post-opens',
  'profile-opens',
  'notification-opens',
  'room-opens',
  'workouts',
  'live-share',
  'live-watchers',
] as const;
export const SEEN = ['dau-share', 'sessions', 'feed-opens', 'posts-seen'] as const;

export const AUTH = ['dau-share', 'mau-share', 'sign-ins', 'sessions', 'workouts', 'workout-minutes'] as const;
export const READS = [...SYNCS, ...SIGN_INS, ...OPENED, 'searches', 'leaderboard-opens', 'chat-opens'] as const;
export const WRITES = [
  ...SYNCS,
  'workouts',
  'live-share',
  'notification-opens',
  'posts',
  'reactions',
  'comments',
  'chat-messages',
] as const;
export const CALLS = [...ON_POSTS, 'chat-messages', 'chat-deliveries'] as const;

/** Each id once, in the order given. */
export function unique(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
