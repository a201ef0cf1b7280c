import type { Demand, TableGroup } from '../../workload';

/** How a figure of the demand is shown. */
export type Kind = 'count' | 'rate' | 'bytes';

/** A figure of the demand in its table. `path` is the figure it explains itself by, where it is one. */
export interface DemandRow {
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  readonly unit: string;
  readonly pick: (demand: Demand) => number;
  readonly path?: string;
}

export interface DemandGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly DemandRow[];
}

function row(path: string, label: string, kind: Kind, unit: string, pick: DemandRow['pick']): DemandRow {
  return { id: path, label, kind, unit, pick, path };
}

const GROUPS: Readonly<Record<TableGroup, string>> = {
  profiles: 'Database: profiles and sign-in',
  training: 'Database: workouts and routines',
  social: 'Database: posts, reactions, comments',
  notifications: 'Database: notifications',
  friends: 'Database: friendships',
  chat: 'Database: chat',
  audit: "Database: Auth's audit log",
  duplicates: 'Database: workouts stored twice',
};

const database = Object.entries(GROUPS).map(([group, label]) =>
  row(`database.bytes.${group}`, label, 'bytes', 'bytes', (d) => d.database.bytes[group as TableGroup]),
);

/** The figures of the demand that a tier is read by, in the order of its table. */
export const DEMAND_GROUPS: readonly DemandGroup[] = [
  {
    id: 'people',
    label: 'People',
    rows: [
      row('people.daily', 'Daily active users', 'count', 'users', (d) => d.people.daily),
      row('people.monthly', 'Monthly active users', 'count', 'users', (d) => d.people.monthly),
      row('people.concurrent', 'In the app at the peak', 'count', 'users', (d) => d.people.concurrent),
    ],
  },
  {
    id: 'database',
    label: 'Database load',
    rows: [
      row('perSecond.reads.average', 'Reads, average', 'rate', 'reads/s', (d) => d.perSecond.reads.average),
      row('perSecond.reads.peak', 'Reads, peak', 'rate', 'reads/s', (d) => d.perSecond.reads.peak),
      row('perSecond.writes.average', 'Writes, average', 'rate', 'writes/s', (d) => d.perSecond.writes.average),
      row('perSecond.writes.peak', 'Writes, peak', 'rate', 'writes/s', (d) => d.perSecond.writes.peak),
      row(
        'peakRequests.events',
        'Requests at the peak, summed over events',
        'rate',
        'requests/s',
        (d) => d.peakRequests.events,
      ),
      row(
        'peakRequests.published',
        'Requests at the peak, by published services',
        'rate',
        'requests/s',
        (d) => d.peakRequests.published,
      ),
      row('database.peakCores', 'Processors busy at the peak', 'rate', 'vCPU', (d) => d.database.peakCores),
    ],
  },
  {
    id: 'storage',
    label: 'Storage',
    rows: [
      row('media.avatars.storedBytes', 'Avatars', 'bytes', 'bytes', (d) => d.media.avatars.storedBytes),
      row('media.photos.storedBytes', 'Photos', 'bytes', 'bytes', (d) => d.media.photos.storedBytes),
      row('media.videos.storedBytes', 'Videos', 'bytes', 'bytes', (d) => d.media.videos.storedBytes),
      row('media.thumbnails.storedBytes', 'Thumbnails', 'bytes', 'bytes', (d) => d.media.thumbnails.storedBytes),
      row('database.totalBytes', 'Database in all', 'bytes', 'bytes', (d) => d.database.totalBytes),
      ...database,
    ],
  },
  {
    id: 'bandwidth',
    label: 'Bandwidth a month',
    rows: [
      row('uploadBytes', 'Up from the phones', 'bytes', 'bytes a month', (d) => d.uploadBytes),
      {
        id: 'down',
        label: 'Down to the phones',
        kind: 'bytes',
        unit: 'bytes a month',
        pick: ({ egress }) => egress.api + egress.realtime + egress.mediaCached + egress.mediaUncached,
      },
      row(
        'egress.mediaCached',
        'Of it media from the CDN (cached)',
        'bytes',
        'bytes a month',
        (d) => d.egress.mediaCached,
      ),
      row(
        'egress.mediaUncached',
        'Of it media the CDN misses',
        'bytes',
        'bytes a month',
        (d) => d.egress.mediaUncached,
      ),
      row('egress.api', 'Of it API responses (not cached)', 'bytes', 'bytes a month', (d) => d.egress.api),
      row(
        'egress.realtime',
        'Of it realtime messages (not cached)',
        'bytes',
        'bytes a month',
        (d) => d.egress.realtime,
      ),
    ],
  },
  {
    id: 'realtime',
    label: 'Realtime',
    rows: [
      row('realtime.connections', 'Connections at the peak', 'rate', 'connections', (d) => d.realtime.connections),
      row('realtime.messages', 'Messages a month', 'count', 'messages a month', (d) => d.realtime.messages),
      row(
        'realtime.messagesPerSecond',
        'Messages at the peak',
        'rate',
        'messages/s',
        (d) => d.realtime.messagesPerSecond,
      ),
    ],
  },
  {
    id: 'services',
    label: 'Functions, pushes and sign-ins a month',
    rows: [
      row('requests.functions', 'Function calls', 'count', 'calls a month', (d) => d.requests.functions),
      row('push.perMonth', 'Push notifications', 'count', 'notifications a month', (d) => d.push.perMonth),
      row('requests.signIns', 'Sign-ins', 'count', 'sign-ins a month', (d) => d.requests.signIns),
    ],
  },
];

/** Figures of the demand that a tier's table explains, by their paths. */
export const DEMAND_PATHS: readonly string[] = DEMAND_GROUPS.flatMap(({ rows }) =>
  rows.flatMap(({ path }) => (path && path !== 'database.bytes.duplicates' ? [path] : [])),
);
