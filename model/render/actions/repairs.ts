import type { TaskSubject } from '../../decisions';
import type { Defect } from '../../workload';
import { bottleneckWords } from '../bottlenecks';
import { DEFECT_WORDS } from '../tables/defectWords';
import type { SubjectWords } from './words';

const SYNC = '/infrastructure/current-architecture#broken';

/** Where the repair of each defect is described. */
const HREFS: Readonly<Record<Defect, string>> = {
  'full-sync': SYNC,
  session: SYNC,
  duplicates: SYNC,
  scans: '/infrastructure/database-performance#indexes',
  leaderboards: '/infrastructure/database-performance#caching',
  'push-fan-out': '/infrastructure/realtime-websockets#push',
  keystrokes: '/infrastructure/realtime-websockets#by-tier',
  sockets: '/infrastructure/realtime-websockets#by-tier',
  originals: '/infrastructure/media-storage#compression',
  retention: '/infrastructure/database-performance#partitioning',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A repair as a task: the fix, the defect, what it does at this size and the limits that it passes. */
export function repairWords({ defect, cost, occurs }: Extract<TaskSubject, { kind: 'repair' }>): SubjectWords {
  const { label, fix } = DEFECT_WORDS[defect];
  const effects = occurs.map((id) => bottleneckWords(id).effect);
  const passed = cost.passed.map((limit) => limit.label).join(', ');
  const then = [...effects, ...(passed ? [`it passes ${passed}`] : [])].join('; ');
  return { what: capital(fix), why: `${label}${then ? `: ${then}` : ''}.`, href: HREFS[defect] };
}
