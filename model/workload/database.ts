import { DAYS_PER_MONTH } from '../units';
import { appFact } from './app';
import type { AppState } from './appState';
import type { Values } from './assumptions';
import { at } from './events';
import { notificationDays, notificationsPerDay, type Traffic } from './traffic';
import type { Demand, Scans, TableGroup } from './types';

const MICRO = 1e-6;

/** Rows, bytes and peak load of the database per registered user. */
export function databaseOf(
  v: Values,
  app: AppState,
  daily: number,
  traffic: Traffic,
): { database: Demand['database']; scans: Scans } {
  const days = at(v, 'history-months') * DAYS_PER_MONTH;
  const works = (feature: 'comments' | 'friends' | 'chat'): number => (app.missing.has(feature) ? 0 : 1);
  const posts = daily * at(v, 'posts') * days;
  const comments = posts * at(v, 'comments') * works('comments');
  const monthly = at(v, 'mau-share');
  const syncsPerDay = traffic.requests.syncs / DAYS_PER_MONTH;

  const rows: Record<TableGroup, number> = {
    profiles: 1,
    training: daily * at(v, 'workouts') * days + monthly * appFact('sync.routines'),
    social: posts * (1 + at(v, 'reactions')) + comments,
    notifications: notificationsPerDay(v, app, daily) * notificationDays(v, app),
    friends: at(v, 'friend-edges') * works('friends'),
    chat: daily * at(v, 'chat-messages') * days * works('chat'),
    audit: auditEntriesPerDay(traffic) * auditDays(v, app),
    duplicates: app.defects.has('duplicates') ? syncsPerDay * days * appFact('sync.duplicate-rows') : 0,
  };
  const bloat = at(v, 'bloat');
  const bytes: Record<TableGroup, number> = {
    profiles: bloat * (at(v, 'auth-bytes') + monthly * appFact('row.user') + (1 - monthly) * appFact('row.user-new')),
    training:
      bloat *
      (daily * at(v, 'workouts') * days * workoutRow(at(v, 'sets')) +
        monthly * appFact('sync.routines') * appFact('row.routine')),
    social:
      bloat *
      (posts * (appFact('row.post') + at(v, 'reactions') * appFact('row.reaction')) +
        comments * appFact('row.comment')),
    notifications: bloat * rows.notifications * appFact('row.notification'),
    friends: bloat * rows.friends * appFact('row.friend-edge'),
    chat: bloat * rows.chat * appFact('row.chat'),
    audit: bloat * rows.audit * appFact('row.auth-audit'),
    duplicates: bloat * rows.duplicates * workoutRow(at(v, 'sets')),
  };
  const totalBytes = Object.values(bytes).reduce((sum, group) => sum + group, 0);
  const purged = app.defects.has('retention') ? 0 : bytes.audit;
  const kept = bytes.profiles + bytes.friends + bytes.notifications + purged;
  const { feedPages, otherReads, authCalls, rowWrites, requests, heavyMs } = traffic.peak;
  const inDatabase =
    feedPages / at(v, 'feed-reads-per-vcpu') +
    otherReads / at(v, 'reads-per-vcpu') +
    authCalls / at(v, 'auth-calls-per-vcpu') +
    rowWrites / at(v, 'writes-per-vcpu') +
    heavyMs / 1000;
  return {
    database: {
      rows,
      bytes,
      totalBytes,
      addedBytesPerMonth: (totalBytes - kept) / at(v, 'history-months'),
      peakCores: at(v, 'machine-factor') * inDatabase + requests / at(v, 'requests-per-api-vcpu'),
      scanCores: 0,
      peakIops: rowWrites * at(v, 'ios-per-write') + (feedPages + otherReads + authCalls) * at(v, 'buffer-miss'),
    },
    scans: scansOf(v, app, traffic),
  };
}

/** Entries a day that Auth writes into its audit log per registered user: one for a sign-in, two for a refresh, which also revokes the token before. */
function auditEntriesPerDay({ requests }: Traffic): number {
  const { signIns, tokenRefreshes } = requests;
  return (signIns + tokenRefreshes * appFact('audit.refresh-entries')) / DAYS_PER_MONTH;
}

/** Days that an audit entry stays in the database: for good as built, because Auth deletes none; until the purge after the fix. */
function auditDays(v: Values, app: AppState): number {
  const history = at(v, 'history-months') * DAYS_PER_MONTH;
  return app.defects.has('retention') ? history : Math.min(history, appFact('audit.retention-fixed'));
}

/** Bytes of a workout row by sets: the row of 20 sets, and for each set more or less the slope between rows of 12 and of 28. */
export function workoutRow(sets: number): number {
  const perSet = (appFact('row.workout-28') - appFact('row.workout-12')) / 16;
  return appFact('row.workout-20') + perSet * (sets - 20);
}

/** Table scans as measured: seconds per request and table row on the lab's processor, times requests per second, times rows per user. */
function scansOf(v: Values, app: AppState, traffic: Traffic): Scans {
  if (!app.defects.has('scans')) return { friends: 0, rooms: 0, searches: 0 };
  const seconds = MICRO * at(v, 'machine-factor');
  const { syncs, homes, searches } = traffic.scansPerSecond;
  const edges = app.missing.has('friends') ? 0 : at(v, 'friend-edges');
  return {
    friends: seconds * appFact('cpu.friend-scan') * edges * syncs,
    rooms: seconds * appFact('cpu.room-scan') * at(v, 'rooms') * 2 * homes,
    searches: seconds * appFact('cpu.user-search') * searches,
  };
}
