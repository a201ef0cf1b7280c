import type { TaskSubject } from '../../decisions';
import type { Defect } from '../../workload';
import { bottleneckWords } from '../bottlenecks';
import { DEFECT_WORDS } from '../tables/defectWords';
import type { SubjectWords } from './words';

const SYNC = '/reference/fixes#sync';

/** Where the repair of each defect is described. */
const HREFS: Readonly<Record<Defect, string>> = {
  'full-sync': SYNC,
  session: '/reference/fixes#session',
  duplicates: SYNC,
  scans: '/infrastructure/database-performance#indexes',
  leaderboards: '/infrastructure/database-performance#caching',
  'push-fan-out': '/infrastructure/realtime-websockets#push',
  keystrokes: '/infrastructure/realtime-websockets#by-tier',
  sockets: '/infrastructure/realtime-websockets#by-tier',
  originals: '/infrastructure/media-storage#compression',
  retention: '/infrastructure/database-performance#partitioning',
};

/** What is repaired, as the beginning of the task. */
const NAMES: Readonly<Record<Defect, string>> = {
  'full-sync': 'Sync less',
  session: 'Store the session',
  duplicates: 'Repair the sync',
  scans: 'Speed up friends, rooms and user search',
  leaderboards: 'Repair the leaderboards',
  'push-fan-out': 'Send notifications in batches',
  keystrokes: 'Send fewer typing events',
  sockets: 'Open fewer realtime connections',
  originals: 'Compress photos and videos',
  retention: "Purge notifications and Auth's audit log",
};

/** A repair as a task: the fix, the defect, what it does at this size and the limits that it passes. */
export function repairWords({ defect, cost, occurs }: Extract<TaskSubject, { kind: 'repair' }>): SubjectWords {
  const { label, fix } = DEFECT_WORDS[defect];
  const effects = occurs.map((id) => bottleneckWords(id).effect);
  const passed = cost.passed.map((limit) => limit.label).join(', ');
  const then = [...effects, ...(passed ? [`beyond the limit: ${passed}`] : [])].join('; ');
  return { what: `${NAMES[defect]}: ${fix}`, why: `${label}${then ? `: ${then}` : ''}.`, href: HREFS[defect] };
}
