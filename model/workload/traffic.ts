import { DAYS_PER_MONTH, SECONDS_PER_DAY } from '../units';
import { appFact } from './app';
import type { AppState } from './appState';
import type { Values } from './assumptions';
import { at, events, profileOf } from './events';
import type { Demand, Rate } from './types';

/** Requests, their rates and bytes of one registered user, summed over the app's events. */
export interface Traffic {
  readonly requests: Omit<Demand['requests'], 'uploads'>;
  readonly perSecond: Demand['perSecond'];
  readonly push: Demand['push'];
  /** Peak rates that size the database. */
  readonly peak: {
    readonly feedPages: number;
    readonly otherReads: number;
    readonly authCalls: number;
    readonly rowWrites: number;
    /** Reads, writes and authentication calls. */
    readonly requests: number;
    /** Milliseconds of processor time a second beyond what ordinary reads and writes take. */
    readonly heavyMs: number;
  };
  /** Full or delta syncs, profile and Home loads, searches: what a scan multiplies with. */
  readonly scansPerSecond: { readonly syncs: number; readonly homes: number; readonly searches: number };
  readonly downBytes: number;
  readonly upBytes: number;
  readonly logBytes: number;
  readonly errors: number;
}

/** Sums events into traffic. `daily` is active users per registered user, `peak` the peak hour over the month's average. */
export function trafficOf(v: Values, app: AppState, daily: number, peak: number): Traffic {
  const sum = { auth: 0, reads: 0, feedPages: 0, writes: 0, rowWrites: 0, functions: 0, down: 0, up: 0, heavyMs: 0 };
  const times: Record<string, number> = {};
  for (const event of events) {
    const perDay = daily * event.perDay(v, app);
    const profile = profileOf(event, v, app);
    times[event.id] = perDay;
    for (const key in sum) sum[key as keyof typeof sum] += perDay * (profile[key as keyof typeof sum] ?? 0);
  }
  const perDay = (id: string): number => times[id] ?? 0;
  const syncs = perDay('sync') + (app.defects.has('full-sync') ? perDay('token-refresh') + perDay('sign-in') : 0);
  const pushes = app.missing.has('push') ? 0 : at(v, 'push-opt-in') * daily * notified(v);
  const sessions = daily * at(v, 'sessions');
  const wire = at(v, 'wire-share');
  return {
    requests: {
      reads: sum.reads * DAYS_PER_MONTH,
      writes: sum.writes * DAYS_PER_MONTH,
      auth: sum.auth * DAYS_PER_MONTH,
      functions: sum.functions * DAYS_PER_MONTH,
      signIns: perDay('sign-in') * DAYS_PER_MONTH,
      tokenRefreshes: perDay('token-refresh') * DAYS_PER_MONTH,
      syncs: syncs * DAYS_PER_MONTH,
    },
    perSecond: {
      reads: rate(sum.reads, peak),
      writes: rate(sum.writes, peak),
      auth: rate(sum.auth, peak),
      functions: rate(sum.functions, peak),
      signIns: rate(perDay('sign-in'), peak),
    },
    push: { perMonth: pushes * DAYS_PER_MONTH, peakPerSecond: rate(pushes, peak).peak },
    peak: {
      feedPages: rate(sum.feedPages, peak).peak,
      otherReads: rate(sum.reads - sum.feedPages, peak).peak,
      authCalls: rate(sum.auth, peak).peak,
      rowWrites: rate(sum.rowWrites, peak).peak,
      requests: rate(sum.reads + sum.writes + sum.auth, peak).peak,
      heavyMs: rate(sum.heavyMs, peak).peak,
    },
    scansPerSecond: {
      syncs: rate(syncs, peak).peak,
      homes: rate(perDay('sign-in') + perDay('token-refresh'), peak).peak,
      searches: rate(perDay('search'), peak).peak,
    },
    downBytes: sum.down * wire * DAYS_PER_MONTH,
    upBytes: sum.up * wire * DAYS_PER_MONTH,
    logBytes: (sum.reads + sum.writes + sum.auth + sum.functions) * at(v, 'log-bytes') * DAYS_PER_MONTH,
    errors: sessions * at(v, 'error-share') * DAYS_PER_MONTH,
  };
}

/** Events a day that another user is notified of: reactions and comments on posts, chat messages. */
function notified(v: Values): number {
  const onPosts = at(v, 'posts') * (at(v, 'reactions') + at(v, 'comments'));
  return onPosts + at(v, 'chat-messages') * at(v, 'chat-deliveries');
}

function rate(perDay: number, peak: number): Rate {
  const average = perDay / SECONDS_PER_DAY;
  return { average, peak: average * peak };
}

/** Rows of the notifications table per registered user and day. */
export function notificationsPerDay(v: Values, app: AppState, daily: number): number {
  const comments = app.missing.has('comments') ? 0 : at(v, 'comments');
  return daily * at(v, 'posts') * (at(v, 'reactions') + comments);
}

/** Days that a notification is kept: for good as built, until the purge after the fix. */
export function notificationDays(v: Values, app: AppState): number {
  const history = at(v, 'history-months') * DAYS_PER_MONTH;
  return app.defects.has('retention') ? history : Math.min(history, appFact('notification.retention-fixed'));
}
