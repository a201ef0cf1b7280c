import { largest, millisecondsOf, rounded, rowBytes } from './read';
import type { MeasuredMode, MeasuredRange, MeasuredSize, Measurement } from './types';

/** A second run on a shared machine differs by up to this: no range is narrower. A judgement from repeated runs. */
const REPEATABILITY = 0.2;
/** Memory over database by the model's sizing rule: one GiB for 25 GB. */
const MEMORY_SHARE = 0.04;
/** Rows that a write touches, as the model counts them: a reaction and a comment also write a counter and a notice. */
const ROWS_WRITTEN: Readonly<Record<string, number>> = { react: 3, comment: 3 };

const AUTH_TABLES = ['auth.users', 'auth.identities', 'auth.sessions', 'auth.refresh_tokens', 'auth.audit_log_entries'];

interface Weighed {
  readonly weight: number;
  readonly ms: number;
  readonly rows: number;
}

/** The requests of one kind in the model's proportions. */
function mixOf(
  measurement: Measurement,
  size: MeasuredSize,
  mode: MeasuredMode,
  kind: string,
  without: string[] = [],
): Weighed[] {
  return size.requests[mode]
    .filter((request) => request.kind === kind && !request.error && !without.includes(request.id))
    .map(({ id }) => ({
      weight: measurement.mix[mode][id] ?? 0,
      ms: millisecondsOf(size, mode, id),
      rows: ROWS_WRITTEN[id] ?? 1,
    }));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** From the value at each size: the largest size is the base, the others and the repeatability make the range. */
function rangeOf(measurement: Measurement, what: string, value: (size: MeasuredSize) => number): MeasuredRange {
  const base = value(largest(measurement));
  const all = measurement.sizes.map(value);
  return {
    low: rounded(Math.min(...all, base * (1 - REPEATABILITY))),
    base: rounded(base),
    high: rounded(Math.max(...all, base * (1 + REPEATABILITY))),
    what,
  };
}

function perSecond(measurement: Measurement, size: MeasuredSize, kind: string, without: string[] = []): number {
  const mix = mixOf(measurement, size, 'fixed', kind, without);
  return (1000 * sum(mix.map(({ weight, rows }) => weight * rows))) / sum(mix.map(({ weight, ms }) => weight * ms));
}

/** Disk reads behind a read by the size of memory: base at the model's own ratio, the range from plenty to the least measured. */
function missesOf({ memory }: Measurement): MeasuredRange {
  const bySize = [...memory].sort((a, b) => b.share - a.share);
  const at = [...bySize].sort(
    (a, b) => Math.abs(Math.log(a.share / MEMORY_SHARE)) - Math.abs(Math.log(b.share / MEMORY_SHARE)),
  )[0];
  const [most, least] = [bySize[0], bySize.at(-1)];
  if (!at || !most || !least) throw new Error('the measurement lacks the reads at several sizes of memory');
  return {
    low: rounded(Math.max(0.001, most.blocksReadPerRead)),
    base: rounded(at.blocksReadPerRead),
    high: rounded(Math.max(at.blocksReadPerRead * (1 + REPEATABILITY), least.blocksReadPerRead)),
    what: `Blocks that a read asked of the disk with buffers of ${(100 * at.share).toFixed(0)} % of the database; low is with ${(100 * most.share).toFixed(0)} %.`,
  };
}

/** Bytes over freshly written tables: the high end is the table that grows most, the low end no bloat. */
function bloatOf(measurement: Measurement): MeasuredRange {
  const { fill, bloat } = largest(measurement);
  return {
    low: 1,
    base: rounded(fill * bloat.ratio),
    high: rounded(Math.max(fill * bloat.ratio, ...Object.values(bloat.tables))),
    what: 'Pages not full after rows came in the order of random ids, times a month of changes with vacuums at the threshold of autovacuum; high is the table that grew most.',
  };
}

/** What a measurement puts in the place of assumptions, by their ids. */
export function measuredAssumptions(measurement: Measurement): Readonly<Record<string, MeasuredRange>> {
  const range = (what: string, value: (size: MeasuredSize) => number) => rangeOf(measurement, what, value);
  return {
    'reads-per-vcpu': range(
      'Reads of the repaired app in its own proportions, under row-level security, without the API server.',
      (size) => perSecond(measurement, size, 'read', ['history']),
    ),
    'feed-reads-per-vcpu': range('A page of 20 posts by cursor, under row-level security.', (size) =>
      perSecond(measurement, size, 'feed'),
    ),
    'writes-per-vcpu': range(
      'Rows written by the writes of the repaired app, with its triggers and committed.',
      (size) => perSecond(measurement, size, 'write'),
    ),
    'auth-calls-per-vcpu': range(
      'A token refresh in the database: old token revoked, session renewed, new token stored.',
      (size) => perSecond(measurement, size, 'auth'),
    ),
    'history-pull-ms': range('The pull of a whole training history at a sign-in, for an average active user.', (size) =>
      millisecondsOf(size, 'fixed', 'history'),
    ),
    'history-push-ms': range(
      'The upload of the whole history and the routines that each sync of the app as built repeats.',
      (size) => millisecondsOf(size, 'built', 'push-workouts') + millisecondsOf(size, 'built', 'push-routines'),
    ),
    'leaderboard-ms': range(
      'The two reads behind a leaderboard of the app as built.',
      (size) => millisecondsOf(size, 'built', 'board-workouts') + millisecondsOf(size, 'built', 'board-users'),
    ),
    'ios-per-write': range(
      'WAL writes and flushes, and pages written by the checkpoint that followed, over rows written.',
      ({ disk }) => disk.operationsPerRow,
    ),
    'buffer-miss': missesOf(measurement),
    bloat: bloatOf(measurement),
    'auth-bytes': range(
      'Users, identities, sessions, refresh tokens and audit entries of the stand-in with their indexes, over registered users.',
      (size) =>
        sum(
          size.tables
            .filter(({ table }) => AUTH_TABLES.includes(table))
            .map((one) => one.rows * rowBytes(size, one.table)),
        ) / size.users,
    ),
    'delta-sync-kb': range(
      'JSON of the answers of a sync of the repaired app.',
      (size) => (size.events.fixed.find(({ id }) => id === 'sync')?.bytes ?? 0) / 1000,
    ),
  };
}
