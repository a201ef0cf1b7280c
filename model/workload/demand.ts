import { ModelError } from '../errors';
import type { AppState } from './appState';
import type { Values } from './assumptions';
import { databaseOf } from './database';
import { at } from './events';
import { mediaEvenFrom, mediaOf } from './media';
import { realtimeOf } from './realtime';
import { scaleDemand } from './scale';
import { trafficOf } from './traffic';
import type { Demand, Scans } from './types';

/** The user counts this model answers for. Outside it refuses rather than extrapolates. */
export const USER_RANGE = { min: 1, max: 2_000_000 } as const;

/** @throws ModelError unless `users` is a whole number in USER_RANGE. */
export function checkUsers(users: number): number {
  const { min, max } = USER_RANGE;
  if (Number.isInteger(users) && users >= min && users <= max) return users;
  throw new ModelError('users', `users = ${users} is not a whole number from ${min} to ${max.toLocaleString('en-US')}`);
}

/** What one registered user asks for; demand is this times the number of users. */
export interface Workload {
  readonly app: AppState;
  readonly values: Values;
  /** Of a large community: media of a small one are less, see `evenFrom`. */
  readonly perUser: Demand;
  readonly scans: Scans;
  /** Users from which media are proportional to users as everything else is. */
  readonly evenFrom: number;
}

/** The demand of one user in this app under these assumptions. Everything but table scans and media of a small community is proportional to users. */
export function workloadOf(values: Values, app: AppState): Workload {
  const daily = at(values, 'dau-share');
  const peak = at(values, 'peak-to-average') * at(values, 'peak-day') * at(values, 'january-factor');
  const traffic = trafficOf(values, app, daily, peak);
  const media = mediaOf(values, app, daily);
  const realtime = realtimeOf(values, app, daily, peak);
  const { database, scans } = databaseOf(values, app, daily, traffic);
  const perUser: Demand = {
    users: 1,
    people: {
      daily,
      monthly: at(values, 'mau-share'),
      concurrent: at(values, 'peak-concurrent-share'),
    },
    requests: { ...traffic.requests, uploads: media.uploads },
    perSecond: traffic.perSecond,
    peakRequests: {
      events: traffic.peak.requests,
      published: at(values, 'peak-concurrent-share') * at(values, 'requests-per-concurrent-user'),
    },
    database,
    media: media.kinds,
    egress: {
      api: traffic.downBytes,
      realtime: realtime.egressBytes,
      mediaCached: media.cachedBytes,
      mediaUncached: media.uncachedBytes,
    },
    mediaRequests: media.requests,
    uploadBytes: traffic.upBytes + media.uploadBytes,
    realtime: realtime.realtime,
    push: traffic.push,
    logBytes: traffic.logBytes,
    errors: traffic.errors,
  };
  return { app, values, perUser, scans, evenFrom: mediaEvenFrom(values, daily) };
}

/**
 * Demand of `users` registered users.
 * @throws ModelError when `users` is out of range.
 */
export function demandOf(workload: Workload, users: number): Demand {
  checkUsers(users);
  const demand = scaleDemand(users < workload.evenFrom ? smallCommunity(workload, users) : workload.perUser, users);
  const { friends, rooms, searches } = workload.scans;
  // A scan reads a table that grows with users, for a number of requests that grows with users too.
  const scanCores = (friends + rooms + searches) * users * users;
  return { ...demand, database: { ...demand.database, scanCores, peakCores: demand.database.peakCores + scanCores } };
}

/** The demand of one user with the media of a community of so many. */
function smallCommunity({ values, app, perUser }: Workload, users: number): Demand {
  const { kinds, requests, cachedBytes, uncachedBytes } = mediaOf(values, app, perUser.people.daily, users);
  return {
    ...perUser,
    media: kinds,
    mediaRequests: requests,
    egress: { ...perUser.egress, mediaCached: cachedBytes, mediaUncached: uncachedBytes },
  };
}
