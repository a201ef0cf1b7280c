import type { EventCost } from './costs';
import { randomOf } from './random';
import { MINUTES } from './shape';

export interface DayOptions {
  readonly costs: readonly EventCost[];
  /** Active users of the day. */
  readonly daily: number;
  /** Activity by minute over the mean of the day. */
  readonly shape: readonly number[];
  /** Processors that serve, in the order in which requests come. */
  readonly processors: number;
  readonly seed: number;
  /** Nothing is served for some minutes; when it is over, the apps in use sync again within a minute. */
  readonly outage?: { readonly from: number; readonly minutes: number; readonly apps: number };
  /** A push to many at a minute; those who open the app sync and read the feed, most of them in the first minutes. */
  readonly push?: { readonly at: number; readonly opens: number };
  /** Milliseconds of a worker that runs at the start of every minute. */
  readonly workerMs?: number;
}

/** One minute of a simulated day. */
export interface Minute {
  /** Share of the time that the processors were busy with what arrived in this minute; above 1 where it lasts into the next. */
  readonly utilisation: number;
  readonly events: number;
  /** Most events in the system at once. */
  readonly queue: number;
  /** Milliseconds from arrival to answer of 95 of 100 events; 0 without events. */
  readonly p95: number;
}

/** Minutes in which half of those who open a push have done so. */
const HALF_OPENED = 3;
const MS = 60_000;

/**
 * Plays a day event by event: arrivals at random (Poisson) at the rate of each minute, service times exponential around the measured
 * mean of the event, served first come first served by the processors. The same options give the same day.
 */
export function simulateDay(options: DayOptions): readonly Minute[] {
  const { costs, daily, shape, processors, seed, outage, push, workerMs = 0 } = options;
  const random = randomOf(seed);
  const kinds = costs.filter(({ perDay, ms }) => perDay > 0 && ms > 0);
  const total = kinds.reduce((sum, { perDay }) => sum + perDay, 0);
  const meanOf = (...ids: string[]): number => costs.reduce((sum, { id, ms }) => sum + (ids.includes(id) ? ms : 0), 0);
  const anyMean = (): number => {
    let left = random() * total;
    for (const { perDay, ms } of kinds) {
      left -= perDay;
      if (left < 0) return ms;
    }
    return kinds[0]?.ms ?? 0;
  };
  const perMinute = (daily * total) / MINUTES;
  const opened = meanOf('sync', 'open-feed');
  const freeAt = new Float64Array(Math.max(1, Math.round(processors)));
  const leaving = new Departures();

  return shape.map((rate, minute) => {
    const isOut = outage !== undefined && minute >= outage.from && minute < outage.from + outage.minutes;
    const usual = isOut ? 0 : poisson(perMinute * rate, random);
    const back = outage && minute === outage.from + outage.minutes ? Math.round(outage.apps) : 0;
    const opens = push ? poisson(push.opens * openedIn(minute - push.at), random) : 0;
    const arrivals = new Float64Array(usual + back + opens).map(() => (minute + random()) * MS).sort();
    // All come at random moments of the minute, so which of them is which can be drawn in their order.
    const means = (): number => {
      const pick = random() * arrivals.length;
      return pick < usual ? anyMean() : pick < usual + back ? meanOf('sync') : opened;
    };
    if (workerMs > 0) freeAt[0] = Math.max(minute * MS, freeAt[0] as number) + workerMs;
    return serve(arrivals, () => -Math.log(1 - random()) * means(), workerMs, freeAt, leaving);
  });
}

/** Share of the opens of a push that come in a minute after it. */
function openedIn(minute: number): number {
  return minute < 0 || minute >= 10 * HALF_OPENED ? 0 : 0.5 ** (minute / HALF_OPENED) * (1 - 0.5 ** (1 / HALF_OPENED));
}

function serve(
  arrivals: Float64Array,
  draw: () => number,
  workerMs: number,
  freeAt: Float64Array,
  leaving: Departures,
): Minute {
  const taken = new Float64Array(arrivals.length);
  let [busy, queue] = [workerMs, 0];
  for (let n = 0; n < arrivals.length; n++) {
    const at = arrivals[n] as number;
    const ms = draw();
    let first = 0;
    for (let server = 1; server < freeAt.length; server++) {
      if ((freeAt[server] as number) < (freeAt[first] as number)) first = server;
    }
    const done = Math.max(at, freeAt[first] as number) + ms;
    freeAt[first] = done;
    busy += ms;
    taken[n] = done - at;
    queue = Math.max(queue, leaving.after(at, done));
  }
  taken.sort();
  return {
    utilisation: busy / (MS * freeAt.length),
    events: arrivals.length,
    queue,
    p95: taken[Math.max(0, Math.ceil(0.95 * taken.length) - 1)] ?? 0,
  };
}

/** Events that are in the system: a heap of the moments at which they leave. */
class Departures {
  readonly #heap: number[] = [];

  /** Takes in one that arrives at `now` and leaves at `done`; returns how many are in the system then. */
  after(now: number, done: number): number {
    const heap = this.#heap;
    while (heap.length > 0 && (heap[0] as number) <= now) this.#pop();
    heap.push(done);
    let child = heap.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if ((heap[parent] as number) <= (heap[child] as number)) break;
      [heap[parent], heap[child]] = [heap[child] as number, heap[parent] as number];
      child = parent;
    }
    return heap.length;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop() as number;
    if (heap.length === 0) return;
    heap[0] = last;
    for (let parent = 0; ; ) {
      const left = 2 * parent + 1;
      const right = left + 1;
      let least = parent;
      if (left < heap.length && (heap[left] as number) < (heap[least] as number)) least = left;
      if (right < heap.length && (heap[right] as number) < (heap[least] as number)) least = right;
      if (least === parent) break;
      [heap[parent], heap[least]] = [heap[least] as number, heap[parent] as number];
      parent = least;
    }
  }
}

/** A Poisson number: by products of uniform numbers, and by the normal curve where the mean is large. */
function poisson(mean: number, random: () => number): number {
  if (mean > 50) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  }
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit || count < 0; product *= random()) count++;
  return count;
}
