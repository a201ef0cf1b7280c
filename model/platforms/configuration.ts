/** A size of database that a vendor sells. */
export interface DatabaseSize {
  /** As price and limit ids have it: `large`, `db-t4g-micro`. */
  readonly id: string;
  /** As the vendor writes it: `Large`, `db.t4g.micro`. */
  readonly name: string;
  readonly vcpu: number;
  readonly memoryGib: number;
  /** Processors that no neighbour shares. */
  readonly isDedicated: boolean;
}

/** How a second copy of the database is sold: one that takes over by itself, or a warm copy that somebody switches to. */
export type Standby = 'multi-az' | 'ha' | 'read-replica';

/** A switch that stops an organisation at its quotas; `off` bills beyond them. */
export type SpendCap = 'on' | 'off';

/** What is bought on a platform, as data. Words for it are made in `render`. */
export interface Configuration {
  /** Plan of the platform's own vendor; null where it sells none. */
  readonly plan: string | null;
  /** Null where the plan has no spend cap. */
  readonly spendCap: SpendCap | null;
  readonly database: DatabaseSize;
  /** GB or GiB of disk, as the vendor counts, that the database has. */
  readonly disk: number;
  readonly standby: Standby | null;
  /** Days of restore to any minute that are bought; null where none are. */
  readonly pointInTimeDays: number | null;
  /** The database of the staging environment; null without one. */
  readonly staging: string | null;
  /** Ways chosen among several to run one part, by part. */
  readonly ways: Readonly<Partial<Record<'api' | 'media', string>>>;
}

/**
 * The same for two configurations exactly where no step lies between them. A step is another plan, database size, kind of standby
 * or way to run a part; a disk that grows, a spend cap and what a service level adds by itself are none.
 */
export function configurationKey({ plan, database, standby, ways }: Configuration): string {
  return `${plan ?? ''}|${database.id}|${standby ?? ''}|${ways.api ?? ''}|${ways.media ?? ''}`;
}

/** Whether no step lies between two configurations. */
export function isSameConfiguration(one: Configuration, other: Configuration): boolean {
  return configurationKey(one) === configurationKey(other);
}
