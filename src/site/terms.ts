/** A term of the guide's field: what a reader who builds apps, and does not run databases, needs to know of it. */
export interface Term {
  /** Anchor on the glossary page, and what addresses call it. */
  readonly id: string;
  readonly name: string;
  /** Other spellings in running text, matched whole and without regard to case. The name itself is always matched. */
  readonly also?: readonly string[];
  /** One or two sentences that say what it is and why it matters here. */
  readonly definition: string;
}

/** Every term that the guide uses in a fixed sense, in the order of the alphabet. A term added here is linked from every page that uses it. */
export const TERMS: readonly Term[] = [
  {
    id: 'after-fixes',
    name: 'After fixes',
    definition:
      'The app with the defects of section 1 repaired. Plans and bills of the guide assume it, unless a page says "as built".',
  },
  {
    id: 'as-built',
    name: 'As built',
    definition: 'The app as its repository stands today, with every defect that section 1 lists.',
  },
  {
    id: 'autovacuum',
    name: 'Autovacuum',
    definition:
      'The background job of PostgreSQL that clears away old versions of rows. When it falls behind, tables grow and queries slow down.',
  },
  {
    id: 'backlog',
    name: 'Backlog',
    definition: 'Work that has arrived and has not been done yet, for example push notifications waiting to be sent.',
  },
  {
    id: 'best-value',
    name: 'Best value',
    definition:
      'The platform whose bill over 24 months, with the one-off work of moving there, is lowest among those that carry the load.',
  },
  {
    id: 'bloat',
    name: 'Bloat',
    definition: 'Space in a table or index that holds old versions of rows and is not free for new ones yet.',
  },
  {
    id: 'broadcast',
    name: 'Broadcast',
    definition:
      'A realtime message sent to everybody on a channel. One message to 50 listeners is billed as 51: one sent and 50 received.',
  },
  {
    id: 'burstable',
    name: 'Burstable',
    definition:
      'A small machine that may use its full processor only for a while. When its credits are used up it slows down to a fraction.',
  },
  {
    id: 'cached-egress',
    name: 'Cached egress',
    definition:
      'Bytes that the content delivery network (CDN) answers from its own copy. Supabase sells them at a lower price than uncached egress.',
  },
  {
    id: 'case',
    name: 'Low, base and high case',
    also: ['high case', 'low case', 'base case'],
    definition:
      'Three readings of the assumptions: the base case is the expected one, the low and the high case show how far the answer moves when people do less or more.',
  },
  {
    id: 'cdn',
    name: 'CDN',
    also: ['content delivery network'],
    definition:
      'A network of servers near the readers that keeps copies of files, so that most photos and clips never reach the origin.',
  },
  {
    id: 'checkpoint',
    name: 'Checkpoint',
    definition:
      'The moment at which PostgreSQL writes changed pages to disk. Many at once can use up the disk operations of a small machine.',
  },
  {
    id: 'cold-start',
    name: 'Cold start',
    definition: 'The extra time of the first call of a function, while the vendor starts a process for it.',
  },
  {
    id: 'connection-pool',
    name: 'Connection pool',
    also: ['connection pooler', 'pooler'],
    definition:
      'A process between the app and PostgreSQL that lets many clients share few database connections, each of which costs memory.',
  },
  {
    id: 'dau',
    name: 'DAU',
    also: ['daily active users'],
    definition: 'Daily active users: people who open the app on a given day.',
  },
  {
    id: 'dead-man-alert',
    name: "Dead man's switch",
    also: ['dead-man alert', 'dead-man rule'],
    definition:
      'An alert that fires all the time and is expected to. When it stops arriving, the monitoring itself is broken.',
  },
  {
    id: 'edge-function',
    name: 'Edge Function',
    also: ['edge functions'],
    definition: 'Code of the app that Supabase runs on request, here above all the sender of push notifications.',
  },
  {
    id: 'egress',
    name: 'Egress',
    definition: 'Bytes that leave a vendor on their way to phones. Vendors charge for them by the GB.',
  },
  {
    id: 'error-budget',
    name: 'Error budget',
    definition: 'How much failure an objective leaves: 99.5 % over 30 days leaves 3.6 hours.',
  },
  {
    id: 'failover',
    name: 'Failover',
    definition: 'Switching to a standby server when the primary fails, by itself or by hand.',
  },
  {
    id: 'fan-out',
    name: 'Fan-out',
    definition: 'One write that causes many, such as a post that is copied into the feed of every friend.',
  },
  {
    id: 'hard-limit',
    name: 'Hard limit',
    definition:
      'A limit beyond which the vendor refuses or the service stops: requests fail, joins are refused, the database becomes read-only. A quota only costs money.',
  },
  {
    id: 'headroom',
    name: 'Headroom',
    definition: 'How far the load is from a limit: 30 % headroom means that 70 % of the limit is used.',
  },
  {
    id: 'iops',
    name: 'IOPS',
    also: ['disk operations'],
    definition: 'Reads and writes of a disk per second. A disk has a ceiling of them whatever its size in GB.',
  },
  {
    id: 'logical-replication',
    name: 'Logical replication',
    definition:
      'Copying row changes from one PostgreSQL to another while both run. It does not copy sequences or changes to tables themselves.',
  },
  {
    id: 'mau',
    name: 'MAU',
    also: ['monthly active users'],
    definition:
      'Monthly active users: people who open the app at least once in a month. Authentication is billed by it.',
  },
  {
    id: 'multi-az',
    name: 'Multi-AZ',
    also: ['availability zone', 'availability zones'],
    definition:
      'A second copy of the database in another data centre of the same region, which takes over when the first one fails.',
  },
  {
    id: 'nat-gateway',
    name: 'NAT gateway',
    definition:
      'The way out to the internet for machines of a private network on AWS or GCP. It is billed by the hour and by the GB.',
  },
  {
    id: 'on-call',
    name: 'On call',
    definition: 'The person whose phone rings when an alert fires outside working hours.',
  },
  {
    id: 'p95',
    name: 'p95',
    definition: 'The time within which 95 of 100 requests are answered; the other five take longer.',
  },
  {
    id: 'partition',
    name: 'Partition',
    also: ['partitioning', 'partitions', 'partitioned'],
    definition:
      'A part of a large table that PostgreSQL stores on its own, for example the messages of one month, so that old ones can be dropped at once.',
  },
  {
    id: 'pgbouncer',
    name: 'PgBouncer',
    definition: 'A widely used connection pooler for PostgreSQL.',
  },
  {
    id: 'pitr',
    name: 'PITR',
    also: ['point-in-time recovery'],
    definition:
      'Point-in-time recovery: restoring the database to a chosen minute from a backup and the write-ahead log. On Supabase it replaces the daily backups while it is on.',
  },
  {
    id: 'presence',
    name: 'Presence',
    definition: 'The realtime feature that tells who is on a channel right now.',
  },
  {
    id: 'publication',
    name: 'Publication',
    definition: 'The list of tables whose changes PostgreSQL sends to Realtime or to another server.',
  },
  {
    id: 'quota',
    name: 'Quota',
    also: ['quotas'],
    definition:
      'An amount that the price of a plan includes. Beyond it the vendor charges by use, or stops the service where the spend cap is on.',
  },
  {
    id: 'rate-limit',
    name: 'Rate limit',
    also: ['rate limits'],
    definition: 'How many requests are allowed in a period. Further ones are refused until the period ends.',
  },
  {
    id: 'read-replica',
    name: 'Read replica',
    also: ['read replicas'],
    definition:
      'A copy of the database that answers reads only. It follows the primary with a delay, so that it may show old data for a moment.',
  },
  {
    id: 'registered-users',
    name: 'Registered users',
    also: ['registered user'],
    definition: 'Everybody who has an account. Sizes of the guide are registered users, not those who are active.',
  },
  {
    id: 'rendition',
    name: 'Rendition',
    also: ['renditions'],
    definition: 'A copy of a photo or clip in another size, made for delivery.',
  },
  {
    id: 'replication-slot',
    name: 'Replication slot',
    definition:
      'A marker that makes PostgreSQL keep its write-ahead log until a receiver has read it. A slot that nobody reads fills the disk.',
  },
  {
    id: 'rls',
    name: 'Row-level security',
    also: ['RLS', 'row-level policies'],
    definition:
      'Rules of PostgreSQL, called policies, that decide for each row who may read or change it. The app talks to the database directly, so these rules are its only protection.',
  },
  {
    id: 'rpo',
    name: 'RPO',
    also: ['recovery point objective'],
    definition:
      'Recovery point objective: how much data may be lost, as a time. An RPO of 24 hours allows the loss of a day.',
  },
  {
    id: 'rto',
    name: 'RTO',
    also: ['recovery time objective'],
    definition: 'Recovery time objective: how long it may take until the service runs again.',
  },
  {
    id: 'runbook',
    name: 'Runbook',
    also: ['runbooks'],
    definition: 'The written steps for one operation, with a proof that it worked and a way back.',
  },
  {
    id: 'service-level',
    name: 'Service level',
    also: ['service levels'],
    definition:
      'What the guide promises at a number of users: how often the app may fail, how much data may be lost, how long a recovery may take.',
  },
  {
    id: 'session-mode',
    name: 'Session mode',
    definition:
      'A connection pool that gives a client one database connection for as long as it stays connected. Idle clients hold connections.',
  },
  {
    id: 'signed-url',
    name: 'Signed URL',
    also: ['signed address', 'signed addresses', 'signed URLs'],
    definition: 'An address of a private file that works for whoever has it, until it expires.',
  },
  {
    id: 'sla',
    name: 'SLA',
    definition: 'Service level agreement: what a vendor refunds when its service was down for longer than agreed.',
  },
  {
    id: 'smtp',
    name: 'SMTP',
    definition: 'The protocol by which a mail service accepts mail. Supabase needs one of your own to mail everybody.',
  },
  {
    id: 'spend-cap',
    name: 'Spend cap',
    definition:
      "The switch of Supabase's Pro plan that stops usage beyond the quotas instead of charging for it. It does not cover everything: see limits and sources.",
  },
  {
    id: 'staging',
    name: 'Staging',
    definition:
      'A second copy of the whole set-up, without personal data, in which changes are tried before users get them.',
  },
  {
    id: 'standby',
    name: 'Standby',
    definition: 'A second database server that follows the first and can take over. It answers nothing until then.',
  },
  {
    id: 'tier',
    name: 'Tier',
    definition: 'One of the seven sizes of the guide: 10, 100, 1K, 10K, 50K, 100K and 500K registered users.',
  },
  {
    id: 'transaction-mode',
    name: 'Transaction mode',
    definition:
      'A connection pool that lends a database connection for one transaction only. Many more clients share it, and session settings do not survive.',
  },
  {
    id: 'vcpu',
    name: 'vCPU',
    also: ['vCPUs'],
    definition: 'A unit in which vendors sell processors, often half a physical core.',
  },
  {
    id: 'wal',
    name: 'WAL',
    also: ['write-ahead log'],
    definition:
      'Write-ahead log: PostgreSQL writes every change there first. Recovery, replicas and Realtime read it, and it takes disk space.',
  },
  {
    id: 'what-if',
    name: 'What if',
    definition:
      "Your own number of users and assumptions in place of the guide's. The address of the page holds them, so that a link shows the same answer.",
  },
  {
    id: 'working-set',
    name: 'Working set',
    definition: 'The part of the data that is read again and again. While it fits into memory the disk is hardly used.',
  },
  {
    id: 'workload',
    name: 'Workload',
    definition: 'What users and schedules ask of the system: requests, rows, bytes, messages, calls.',
  },
];
