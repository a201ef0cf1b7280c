import pg from 'pg';
import { randomOf, userId } from '../data/random';
import type { DataSize } from '../data/size';
import { describe } from '../errors';
import { call } from './call';
import { compositions, type Mode, perDay } from './eventMix';
import { latencies } from './latencies';
import { builtRequests, fixedRequests, type Request } from './requests';

export interface ReplayOptions {
  readonly url: string;
  readonly size: DataSize;
  readonly mode: Mode;
  /** Events that arrive in a second, whether or not earlier ones are done. */
  readonly rate: number;
  readonly seconds: number;
  /** Connections; a request waits for a free one. */
  readonly pool: number;
  readonly seed: number;
  /** Called when the last answer is in and before the connections close: the processor time of their processes goes with them. */
  readonly onAnswered?: () => void;
}

/** Latency of one kind of event, from its arrival to its last answer, in milliseconds. */
export interface EventLatency {
  readonly id: string;
  readonly calls: number;
  readonly errors: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Replay {
  readonly events: readonly EventLatency[];
  readonly all: EventLatency;
  readonly requests: number;
  /** Seconds from the first arrival to the last answer: longer than the arrivals take where the server does not keep up. */
  readonly seconds: number;
  /** Most requests that waited for a connection at once. */
  readonly longestQueue: number;
  /** First error, if any. */
  readonly error?: string;
}

/** Ids of the requests that the n-th occurrence of an event makes; of a half, every second occurrence makes one. */
export function requestsOf(composition: Readonly<Record<string, number>>, n: number): string[] {
  return Object.entries(composition).flatMap(([id, times]) =>
    Array.from({ length: Math.floor((n + 1) * times) - Math.floor(n * times) }, () => id),
  );
}

/**
 * Replays the model's events on a database of the lab by open arrival: the moments of arrival are drawn beforehand (Poisson, from
 * the seed) and do not wait for answers, so that a slow server shows as latency and not as fewer calls. Stops at the first lost
 * connection and throws what the server said.
 */
export async function replay({
  url,
  size,
  mode,
  rate,
  seconds,
  pool: max,
  seed,
  onAnswered,
}: ReplayOptions): Promise<Replay> {
  const random = randomOf(seed);
  const times = Object.entries(perDay(mode));
  const total = times.reduce((sum, [, n]) => sum + n, 0);
  const requests = new Map<string, Request>(
    (mode === 'built' ? builtRequests : fixedRequests).map((one) => [one.id, one]),
  );
  const among = Math.max(1, Math.floor(size.active * 0.8) - 1);
  const pickEvent = (): string => {
    let left = random() * total;
    for (const [id, n] of times) {
      left -= n;
      if (left < 0) return id;
    }
    return times[0]?.[0] as string;
  };
  const arrivals: { at: number; event: string; number: number }[] = [];
  for (let at = 0; ; ) {
    at += (-Math.log(1 - random()) / rate) * 1000;
    if (at > seconds * 1000) break;
    arrivals.push({ at, event: pickEvent(), number: Math.floor(random() * among) });
  }

  const pool = new pg.Pool({ connectionString: url, max, idleTimeoutMillis: 0, connectionTimeoutMillis: 30_000 });
  let lost: Error | undefined;
  pool.on('error', (error) => {
    lost ??= error;
  });
  // A connection in use is lost with an event of its own, which ends the process where nobody listens.
  pool.on('connect', (client) =>
    client.on('error', (error) => {
      lost ??= error;
    }),
  );
  const taken = new Map<string, number[]>();
  const errors = new Map<string, number>();
  let [made, longestQueue, firstError] = [0, 0, undefined as string | undefined];

  const run = async ({ event, number }: (typeof arrivals)[number], due: number, n: number): Promise<void> => {
    try {
      for (const id of requestsOf(compositions[mode][event] ?? {}, n)) {
        if (lost) return;
        const waiting = pool.connect();
        longestQueue = Math.max(longestQueue, pool.waitingCount);
        const client = await waiting;
        try {
          await call(client, requests.get(id) as Request, { id: userId(number), number, size }, n);
          made++;
        } finally {
          client.release();
        }
      }
      const list = taken.get(event) ?? [];
      list.push(performance.now() - due);
      taken.set(event, list);
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (
        code.startsWith('57P') ||
        code.startsWith('53') ||
        code.startsWith('E') ||
        /terminated|ended/.test(String(error))
      ) {
        lost ??= error as Error;
      }
      firstError ??= describe(error);
      errors.set(event, (errors.get(event) ?? 0) + 1);
    }
  };

  const started = performance.now();
  const running = new Set<Promise<void>>();
  try {
    for (const [n, arrival] of arrivals.entries()) {
      const wait = started + arrival.at - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (lost) break;
      const one = run(arrival, started + arrival.at, n).finally(() => running.delete(one));
      running.add(one);
    }
    await Promise.all(running);
    onAnswered?.();
  } finally {
    await pool.end().catch(() => {});
  }
  if (lost) throw lost;
  const events = times.map(([id]) => latencies(id, taken.get(id) ?? [], errors.get(id) ?? 0));
  const sum = (of: ReadonlyMap<string, number>) => [...of.values()].reduce((a, b) => a + b, 0);
  return {
    events: events.filter(({ calls, errors: failed }) => calls + failed > 0),
    all: latencies('all', [...taken.values()].flat(), sum(errors)),
    requests: made,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    longestQueue,
    ...(firstError ? { error: firstError } : {}),
  };
}
