import type { Defect } from '../../workload';

/** Each defect of the app as built, as a reader knows it, and what its fix is. */
export const DEFECT_WORDS: Readonly<Record<Defect, { readonly label: string; readonly fix: string }>> = {
  'full-sync': {
    label: 'Every token refresh and reconnect syncs the whole history',
    fix: 'fetch only what changed since the last sync',
  },
  session: {
    label: 'The session is not stored, so that a cold start signs in again',
    fix: 'store the session and its refresh token',
  },
  duplicates: {
    label: 'A sync beyond the row limit adds the same workouts again',
    fix: 'write with the id of the workout as the key, and page the pull',
  },
  scans: { label: 'Friends, rooms and user search scan whole tables', fix: 'add the indexes' },
  leaderboards: { label: 'A leaderboard is computed and sent whole on each opening', fix: 'read a summary table' },
  'push-fan-out': {
    label: 'Each notification is a function call of its own',
    fix: 'queue notifications and send them in batches',
  },
  keystrokes: { label: 'Chat broadcasts every key', fix: 'send typing once in three seconds' },
  sockets: {
    label: 'Every app in the foreground holds a realtime connection',
    fix: 'connect for chat and hangout only',
  },
  originals: {
    label: 'Media is stored and delivered as the phone recorded it',
    fix: 'compress on the phone and deliver small renditions',
  },
  retention: {
    label: "Notifications and Auth's audit log are kept for good",
    fix: 'purge them after 90 and 30 days',
  },
};
