import { AUTH, ON_POSTS, PEAK, READS, unique, WRITES } from './chains';
import type { Figure } from './types';

const KEPT = 'months of history x days of a month';
const TRAINING = ['dau-share', 'mau-share', 'workouts', 'history-months'];
const SOCIAL = [...ON_POSTS, 'history-months'];
const CHAT = ['dau-share', 'chat-messages', 'history-months'];
const DUPLICATES = ['dau-share', 'sessions', 'reconnects', 'history-months'];
const WORKOUT_ROW = ['row.workout-12', 'row.workout-20', 'row.workout-28'];
const SOCIAL_ROWS = ['row.post', 'row.reaction', 'row.comment'];
const TRAINING_FACTS = [...WORKOUT_ROW, 'row.routine', 'sync.routines'];
const AUDIT = ['audit.refresh-entries', 'audit.retention-fixed', 'token.minutes'];
const OTHER_FACTS = ['row.user', 'row.user-new', 'row.notification', 'notification.retention-fixed', 'row.friend-edge'];

const rows: readonly Figure[] = [
  { id: 'profiles', label: 'profiles', unit: 'rows', formula: 'registered users', assumptions: [] },
  {
    id: 'training',
    label: 'workouts and routines',
    unit: 'rows',
    formula: `daily active users x workouts a day x ${KEPT} + monthly active users x routines of a user`,
    assumptions: TRAINING,
    facts: ['sync.routines'],
  },
  {
    id: 'social',
    label: 'posts, reactions and comments',
    unit: 'rows',
    formula: `daily active users x posts a day x ${KEPT} x (1 + reactions + comments per post)`,
    assumptions: SOCIAL,
  },
  {
    id: 'notifications',
    label: 'notifications',
    unit: 'rows',
    formula:
      'daily active users x posts a day x (reactions + comments per post) x days until the purge, or the history where it is shorter',
    assumptions: ON_POSTS,
    facts: ['notification.retention-fixed'],
  },
  {
    id: 'friends',
    label: 'friendships',
    unit: 'rows',
    formula: 'registered users x friendship edges',
    assumptions: ['friend-edges'],
  },
  {
    id: 'chat',
    label: 'chat messages',
    unit: 'rows',
    formula: `daily active users x chat messages a day x ${KEPT}`,
    assumptions: CHAT,
  },
  {
    id: 'audit',
    label: "Auth's audit log",
    unit: 'rows',
    formula:
      '(sign-ins + token refreshes x entries of a refresh) a day x days until the purge, or the history where it is shorter',
    assumptions: AUTH,
    facts: AUDIT,
  },
  {
    id: 'duplicates',
    label: 'workouts stored again',
    unit: 'rows',
    formula: `syncs a day x ${KEPT} x rows that a sync adds; zero after the fix`,
    assumptions: DUPLICATES,
    facts: ['sync.duplicate-rows'],
    defect: 'duplicates',
  },
];

const bytes: readonly Figure[] = [
  {
    id: 'profiles',
    label: 'profiles and sign-in',
    unit: 'bytes',
    formula:
      'bloat x (registered users x authentication bytes + monthly active users x profile row + the others x new profile row)',
    assumptions: ['mau-share', 'auth-bytes', 'bloat'],
    facts: ['row.user', 'row.user-new'],
  },
  {
    id: 'training',
    label: 'workouts and routines',
    unit: 'bytes',
    formula: 'bloat x (workouts kept x workout row by its sets + routines x routine row)',
    assumptions: [...TRAINING, 'sets', 'bloat'],
    facts: TRAINING_FACTS,
  },
  {
    id: 'social',
    label: 'posts, reactions and comments',
    unit: 'bytes',
    formula: 'bloat x (posts x post row + reactions x reaction row + comments x comment row)',
    assumptions: [...SOCIAL, 'bloat'],
    facts: SOCIAL_ROWS,
  },
  {
    id: 'notifications',
    label: 'notifications',
    unit: 'bytes',
    formula: 'bloat x notifications kept x notification row',
    assumptions: [...ON_POSTS, 'bloat'],
    facts: ['row.notification', 'notification.retention-fixed'],
  },
  {
    id: 'friends',
    label: 'friendships',
    unit: 'bytes',
    formula: 'bloat x friendship edges x row of an edge',
    assumptions: ['friend-edges', 'bloat'],
    facts: ['row.friend-edge'],
  },
  {
    id: 'chat',
    label: 'chat messages',
    unit: 'bytes',
    formula: 'bloat x chat messages kept x message row',
    assumptions: [...CHAT, 'bloat'],
    facts: ['row.chat'],
  },
  {
    id: 'audit',
    label: "Auth's audit log",
    unit: 'bytes',
    formula: 'bloat x audit entries kept x row of an entry',
    assumptions: [...AUTH, 'bloat'],
    facts: [...AUDIT, 'row.auth-audit'],
  },
  {
    id: 'duplicates',
    label: 'workouts stored again',
    unit: 'bytes',
    formula: 'bloat x workouts stored again x workout row; zero after the fix',
    assumptions: [...DUPLICATES, 'sets', 'bloat'],
    facts: ['sync.duplicate-rows', ...WORKOUT_ROW],
    defect: 'duplicates',
  },
];

function grouped(kind: 'rows' | 'bytes', figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => ({
    ...figure,
    id: `database.${kind}.${figure.id}`,
    label: `Database ${kind}: ${figure.label}`,
  }));
}

const LOAD = unique(AUTH, READS, WRITES, PEAK);

export const database: readonly Figure[] = [
  ...grouped('rows', rows),
  ...grouped('bytes', bytes),
  {
    id: 'database.totalBytes',
    label: 'Database size',
    unit: 'bytes',
    formula: 'the sum of the table groups',
    assumptions: unique(TRAINING, SOCIAL, CHAT, AUTH, ['sets', 'friend-edges', 'auth-bytes', 'bloat']),
    facts: unique(TRAINING_FACTS, SOCIAL_ROWS, OTHER_FACTS, AUDIT, ['row.chat', 'row.auth-audit']),
  },
  {
    id: 'database.addedBytesPerMonth',
    label: 'Database growth a month',
    unit: 'bytes a month',
    formula: '(database size - profiles - friendships - notifications - audit entries) / months of history',
    assumptions: unique(TRAINING, SOCIAL, CHAT, ['sets', 'bloat']),
    facts: unique(TRAINING_FACTS, SOCIAL_ROWS, ['row.chat']),
  },
  {
    id: 'database.peakCores',
    label: 'Processors busy at the peak',
    unit: 'vCPU',
    formula:
      'machine factor x (feed pages/s / feed pages per vCPU + other reads/s / reads per vCPU + authentication calls/s / calls per vCPU + rows written/s / writes per vCPU + whole histories pulled/s x their time) + requests/s / requests per API vCPU, all at the peak',
    assumptions: unique(LOAD, [
      'feed-reads-per-vcpu',
      'reads-per-vcpu',
      'auth-calls-per-vcpu',
      'writes-per-vcpu',
      'history-pull-ms',
      'machine-factor',
      'requests-per-api-vcpu',
    ]),
    facts: ['token.minutes'],
  },
  {
    id: 'database.scanCores',
    label: 'Processors busy with table scans at the peak',
    unit: 'vCPU',
    formula:
      'machine factor x registered users squared x the sum over scanning queries of (rows per user x time per row x queries/s of a user at the peak); zero after the fix',
    assumptions: unique(AUTH, ['reconnects', 'searches', 'rooms', 'friend-edges', 'machine-factor'], PEAK),
    facts: ['cpu.friend-scan', 'cpu.room-scan', 'cpu.user-search', 'token.minutes'],
    defect: 'scans',
  },
  {
    id: 'database.peakIops',
    label: 'Disk operations at the peak',
    unit: 'operations/s',
    formula:
      'rows written/s x disk operations per write + (reads and authentication calls)/s x disk reads behind a read, at the peak',
    assumptions: unique(LOAD, ['ios-per-write', 'buffer-miss']),
    facts: ['token.minutes'],
  },
];
