import { AUTH, CALLS, ON_POSTS, PEAK, READS, unique, WRITES } from './chains';
import { MEDIA_ADDED, MEDIA_DELIVERED, MEDIA_VIEWS } from './media';
import type { Figure } from './types';

/** Watching a live workout reads no bytes worth counting. */
const LIVE: readonly string[] = ['live-share', 'live-watchers'];
const PUSHES = [...ON_POSTS, 'chat-messages', 'chat-deliveries', 'push-opt-in'];

export const traffic: readonly Figure[] = [
  {
    id: 'egress.api',
    label: 'API responses a month',
    unit: 'bytes a month',
    formula:
      'daily active users x the sum over app events of (times a day x bytes down) x share on the wire after compression x days of a month',
    assumptions: unique(
      READS.filter((id) => !LIVE.includes(id)),
      ['workouts', 'sets', 'history-months', 'posts-seen', 'delta-sync-kb', 'wire-share'],
    ),
    facts: [
      'json.workout-set',
      'json.workout-envelope',
      'json.post',
      'leaderboard.bytes-fixed',
      'json.chat-page',
      'json.search',
      'json.post-open',
      'json.profile-open',
      'notifications.bytes-fixed',
      'json.room',
    ],
  },
  {
    id: 'egress.realtime',
    label: 'Realtime messages a month, as bytes',
    unit: 'bytes a month',
    formula: 'messages delivered a month x bytes of a message',
    assumptions: [
      'dau-share',
      'chat-messages',
      'chat-deliveries',
      'room-opens',
      'room-people',
      'workouts',
      'live-share',
      'sets',
      'live-watchers',
      'message-bytes',
    ],
    facts: ['chat.broadcasts-fixed'],
  },
  {
    id: 'egress.mediaCached',
    label: 'Media answered by the CDN a month',
    unit: 'bytes a month',
    formula:
      'media delivered a month, all kinds x share answered by the CDN; below 10,000 users less of it, down to the low of its range at 1,000',
    assumptions: [...MEDIA_DELIVERED, 'cdn-hit'],
  },
  {
    id: 'egress.mediaUncached',
    label: 'Media that the CDN misses a month',
    unit: 'bytes a month',
    formula: 'media delivered a month, all kinds x (1 - share answered by the CDN)',
    assumptions: [...MEDIA_DELIVERED, 'cdn-hit'],
  },
  {
    id: 'mediaRequests.edge',
    label: 'Media requests a month',
    unit: 'requests a month',
    formula: 'views that leave the phone, all kinds',
    assumptions: MEDIA_VIEWS,
  },
  {
    id: 'mediaRequests.origin',
    label: 'Media requests that the CDN passes on a month',
    unit: 'requests a month',
    formula: 'media requests a month x (1 - share answered by the CDN)',
    assumptions: [...MEDIA_VIEWS, 'cdn-hit'],
  },
  {
    id: 'uploadBytes',
    label: 'Uploads a month',
    unit: 'bytes a month',
    formula:
      'media added a month, all kinds + daily active users x (workouts and posts a day, as JSON) x share on the wire after compression x days of a month',
    assumptions: unique(MEDIA_ADDED, ['workouts', 'sets', 'wire-share']),
    facts: ['json.workout-set', 'json.workout-envelope', 'json.post'],
  },
  {
    id: 'push.perMonth',
    label: 'Push notifications a month',
    unit: 'notifications a month',
    formula:
      'daily active users x (posts x (reactions + comments per post) + chat messages x receivers, a day) x share who allow them x days of a month',
    assumptions: PUSHES,
  },
  {
    id: 'push.peakPerSecond',
    label: 'Push notifications per second, peak',
    unit: 'notifications/s',
    formula: 'push notifications a day / 86,400 seconds x peak factors',
    assumptions: [...PUSHES, ...PEAK],
  },
  {
    id: 'logBytes',
    label: 'Log volume a month',
    unit: 'bytes a month',
    formula: '(reads + writes + authentication calls + function calls a month) x log bytes of a request',
    assumptions: unique(AUTH, READS, WRITES, CALLS, ['log-bytes']),
    facts: ['token.minutes', 'push.batch'],
  },
  {
    id: 'errors',
    label: 'Errors reported a month',
    unit: 'errors a month',
    formula: 'daily active users x sessions x share that reports an error x days of a month',
    assumptions: ['dau-share', 'sessions', 'error-share'],
  },
];
