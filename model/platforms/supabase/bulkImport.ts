import { ModelError } from '../../errors';
import { limitNumber } from '../../limits';
import { DISK_TRIGGER, LARGEST_DISK_GB, nextDisk } from './disk';

/** Changes of the disk that the vendor allows in any 24 hours, and the share of the disk at which writes end. */
const CHANGES = limitNumber('supabase.disk.autoscale', 'changesPerDay');
const READ_ONLY = limitNumber('supabase.disk.autoscale', 'readOnlyPercent') / 100;
const WINDOW_HOURS = 24;

/** An import into a project whose disk grows by itself. */
export interface BulkImport {
  /** Provisioned disk before it. */
  readonly diskGb: number;
  /** Tables, indexes, log and system before it. */
  readonly usedGb: number;
  /** What the imported rows take with their indexes. */
  readonly importGb: number;
  /** How fast they fill the disk while writes are possible. */
  readonly gbPerHour: number;
  /** How long a change of the disk takes; writes go on meanwhile. */
  readonly stepHours: number;
}

export type ImportEvent = 'starts' | 'step begins' | 'step ends' | 'read-only' | 'ends' | 'never ends';

/** A moment of an import, with the disk and what fills it then. */
export interface ImportMoment {
  readonly hours: number;
  readonly event: ImportEvent;
  readonly diskGb: number;
  readonly usedGb: number;
}

/**
 * How an import goes: the disk begins a step when it is 90 % full, at most four times in any 24 hours and one step after the other; at
 * 95 % the database is read-only until a step has ended. Rules of supabase.disk.autoscale.
 * @throws ModelError for a size or rate that is not above zero, or a disk that is too small for what fills it.
 */
export function importTimeline(of: BulkImport): readonly ImportMoment[] {
  check(of);
  const { gbPerHour, stepHours } = of;
  const until = of.usedGb + of.importGb;
  const begun: number[] = [];
  const moments: ImportMoment[] = [];
  let [hours, diskGb, usedGb, stepEnds] = [0, of.diskGb, of.usedGb, Number.POSITIVE_INFINITY];
  let isReadOnly = false;
  const note = (event: ImportEvent): void => void moments.push({ hours, event, diskGb, usedGb });
  note('starts');
  for (;;) {
    const canGrow = stepEnds === Number.POSITIVE_INFINITY && diskGb < LARGEST_DISK_GB;
    const allowedAt = begun.length < CHANGES ? 0 : (begun[begun.length - CHANGES] as number) + WINDOW_HOURS;
    const fullAt = (gb: number): number =>
      isReadOnly ? Number.POSITIVE_INFINITY : hours + Math.max(0, gb - usedGb) / gbPerHour;
    const isDue = isReadOnly || usedGb >= diskGb * DISK_TRIGGER;
    const next: Readonly<Record<Exclude<ImportEvent, 'starts' | 'never ends'>, number>> = {
      'step ends': stepEnds,
      'step begins': canGrow
        ? Math.max(isDue ? hours : fullAt(diskGb * DISK_TRIGGER), allowedAt)
        : Number.POSITIVE_INFINITY,
      ends: fullAt(until),
      'read-only': fullAt(diskGb * READ_ONLY),
    };
    const [event, at] = earliest(next);
    if (at === Number.POSITIVE_INFINITY) {
      note('never ends');
      return moments;
    }
    if (!isReadOnly) usedGb = Math.min(until, usedGb + (at - hours) * gbPerHour);
    hours = at;
    if (event === 'step begins') {
      begun.push(hours);
      stepEnds = hours + stepHours;
    } else if (event === 'step ends') {
      diskGb = nextDisk(diskGb);
      stepEnds = Number.POSITIVE_INFINITY;
      isReadOnly = false;
    } else if (event === 'read-only') isReadOnly = true;
    note(event);
    if (event === 'ends') return moments;
  }
}

/** Hours of an import in which the database takes no writes. */
export function readOnlyHours(moments: readonly ImportMoment[]): number {
  return moments.reduce((sum, { event, hours }, at) => {
    if (event !== 'read-only') return sum;
    const end = moments.slice(at).find((later) => later.event === 'step ends' || later.event === 'never ends');
    return sum + (end ? end.hours - hours : 0);
  }, 0);
}

function earliest<Event extends string>(times: Readonly<Record<Event, number>>): [Event, number] {
  return (Object.entries(times) as [Event, number][]).reduce((first, next) => (next[1] < first[1] ? next : first));
}

function check({ diskGb, usedGb, importGb, gbPerHour, stepHours }: BulkImport): void {
  for (const [name, value] of Object.entries({ diskGb, usedGb, importGb, gbPerHour, stepHours })) {
    if (!(value > 0 && Number.isFinite(value))) throw new ModelError(name, `${name} = ${value} is not above zero`);
  }
  if (usedGb > diskGb * READ_ONLY) {
    throw new ModelError('usedGb', `usedGb = ${usedGb} is more than ${READ_ONLY * 100} % of a disk of ${diskGb} GB`);
  }
}
