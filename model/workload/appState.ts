import { ModelError } from '../errors';

/** A way in which the app as built behaves worse than after its fix. Each can be left in by itself, to see what that costs. */
export const DEFECTS = [
  'full-sync',
  'session',
  'duplicates',
  'scans',
  'leaderboards',
  'push-fan-out',
  'keystrokes',
  'sockets',
  'originals',
  'retention',
] as const;
export type Defect = (typeof DEFECTS)[number];

/** Features that fail as built, so that they cost nothing until they are repaired. */
export type Feature = 'uploads' | 'comments' | 'friends' | 'chat' | 'push' | 'live';

/** Which app is running: what is left in and what does not work. */
export interface AppState {
  readonly id: string;
  readonly defects: ReadonlySet<Defect>;
  readonly missing: ReadonlySet<Feature>;
}

/** The app at the snapshot that was read and run. */
export const AS_BUILT: AppState = {
  id: 'built',
  defects: new Set(DEFECTS),
  missing: new Set<Feature>(['uploads', 'comments', 'friends', 'chat', 'push', 'live']),
};

/** Every feature works and every listed defect is fixed: what planning starts from. */
export const AFTER_FIXES: AppState = { id: 'fixed', defects: new Set(), missing: new Set() };
/** The app that every answer is for unless another is named. */
export const DEFAULT_APP: AppState = AFTER_FIXES;

/** After all fixes but the named ones. */
export function leaving(...defects: Defect[]): AppState {
  return { id: `fixed-but-${defects.join('-')}`, defects: new Set(defects), missing: new Set() };
}

/** `built`, `fixed`, or a defect that is left in. Throws a ModelError that lists them. */
export function parseAppState(id: string): AppState {
  if (id === 'built') return AS_BUILT;
  if (id === 'fixed') return AFTER_FIXES;
  const defect = DEFECTS.find((known) => known === id);
  if (defect) return leaving(defect);
  throw new ModelError('workload', `unknown workload "${id}"; one of: built, fixed, ${DEFECTS.join(', ')}`);
}
