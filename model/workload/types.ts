/** A rate as it is on average over the month and in the peak hour. */
export interface Rate {
  readonly average: number;
  readonly peak: number;
}

export type TableGroup =
  | 'profiles'
  | 'training'
  | 'social'
  | 'notifications'
  | 'friends'
  | 'chat'
  | 'audit'
  | 'duplicates';
export type MediaKind = 'avatars' | 'photos' | 'videos' | 'thumbnails';

/** Stored bytes and objects of one kind of media, split by age: to 30 days, to 90 days, older. */
export interface Stored {
  readonly objects: number;
  readonly storedBytes: number;
  readonly addedBytesPerMonth: number;
  readonly hotBytes: number;
  readonly warmBytes: number;
  readonly coldBytes: number;
  readonly viewsPerMonth: number;
  readonly deliveredBytesPerMonth: number;
}

/** What a number of registered users asks of any platform. Months have 730 hours; bytes are bytes. */
export interface Demand {
  readonly users: number;
  readonly people: { readonly daily: number; readonly monthly: number; readonly concurrent: number };
  /** Per month. */
  readonly requests: {
    readonly reads: number;
    readonly writes: number;
    readonly auth: number;
    readonly functions: number;
    readonly uploads: number;
    readonly signIns: number;
    readonly tokenRefreshes: number;
    readonly syncs: number;
  };
  readonly perSecond: {
    readonly reads: Rate;
    readonly writes: Rate;
    readonly auth: Rate;
    readonly functions: Rate;
    readonly signIns: Rate;
  };
  /** API requests a second at the peak, from two sides; sizes follow the larger. */
  readonly peakRequests: {
    /** Reads, writes and authentication calls summed over the app's events. */
    readonly events: number;
    /** Users in the app at the peak times the requests that published services see of one. */
    readonly published: number;
  };
  readonly database: {
    readonly rows: Readonly<Record<TableGroup, number>>;
    readonly bytes: Readonly<Record<TableGroup, number>>;
    readonly totalBytes: number;
    readonly addedBytesPerMonth: number;
    /** vCPUs that the peak keeps busy. */
    readonly peakCores: number;
    /** Of those, spent on scanning whole tables: grows with the square of users. */
    readonly scanCores: number;
    /** Disk operations per second at the peak. */
    readonly peakIops: number;
  };
  readonly media: Readonly<Record<MediaKind, Stored>>;
  /** Bytes per month to phones. */
  readonly egress: {
    readonly api: number;
    readonly realtime: number;
    readonly mediaCached: number;
    readonly mediaUncached: number;
  };
  /** Media requests per month that leave the phone, and of those the ones the CDN passes on. */
  readonly mediaRequests: { readonly edge: number; readonly origin: number };
  readonly uploadBytes: number;
  readonly realtime: {
    /** Connections open at the peak. */
    readonly connections: number;
    /** Sent plus delivered, per month. */
    readonly messages: number;
    readonly published: number;
    readonly messagesPerSecond: number;
    readonly presencePerSecond: number;
    /** Channel joins per month. */
    readonly joins: number;
    readonly joinsPerSecond: number;
    /** Joins when every connected client reconnects at once. */
    readonly reconnectJoins: number;
    readonly connectionMinutes: number;
    readonly channelMinutes: number;
  };
  readonly push: { readonly perMonth: number; readonly peakPerSecond: number };
  readonly logBytes: number;
  readonly errors: number;
}

/** vCPUs at the peak per square of users, for each query that scans a whole table. Zero once the indexes exist. */
export interface Scans {
  readonly friends: number;
  readonly rooms: number;
  readonly searches: number;
}
