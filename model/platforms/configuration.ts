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
  /**
   * The same for sizes that are one to a plan, where a vendor sells memory in steps too small for each to be a change of its own: within
   * it the size follows the load. Absent where every size is one.
   */
  readonly band?: string;
}

/** The same for two sizes between which a plan has nothing to change. */
export function bandOf({ id, band }: DatabaseSize): string {
  return band ?? id;
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
  readonly diskUnit: 'GB' | 'GiB';
  /** The disk grows by itself and is billed as it grows; otherwise somebody resizes it. */
  readonly diskGrows: boolean;
  readonly standby: Standby | null;
  /** Days of restore to any minute that are bought; null where none are. */
  readonly pointInTimeDays: number | null;
  /** The database of the staging environment; null without one. */
  readonly staging: string | null;
  /** Ways chosen among several to run one part, by part. */
  readonly ways: Readonly<Partial<Record<'api' | 'media', string>>>;
  /** Plans of the vendors of parts that are mixed in, by vendor. */
  readonly partPlans: Readonly<Record<string, string>>;
}

/** The same for two configurations that run on the same plan, band of database size and kind of standby, each part in the same way. */
export function sizeKey({ plan, database, standby, ways }: Configuration): string {
  return `${plan ?? ''}|${bandOf(database)}|${standby ?? ''}|${ways.api ?? ''}|${ways.media ?? ''}`;
}

/** Whether two configurations have the same size. */
export function isSameSize(one: Configuration, other: Configuration): boolean {
  return sizeKey(one) === sizeKey(other);
}

/**
 * The same for two configurations exactly where no step lies between them. A step is a change of anything that is bought or switched:
 * plan, size, disk, spend cap, standby, recovery window, staging, way to run a part, plan of another vendor.
 */
export function configurationKey(configuration: Configuration): string {
  const { disk, spendCap, pointInTimeDays, staging, partPlans } = configuration;
  const parts = Object.entries(partPlans).map(([vendor, plan]) => `${vendor} ${plan}`);
  return [sizeKey(configuration), disk, spendCap ?? '', pointInTimeDays ?? '', staging ?? '', ...parts.sort()].join(
    '|',
  );
}

/** Whether no step lies between two configurations. */
export function isSameConfiguration(one: Configuration, other: Configuration): boolean {
  return configurationKey(one) === configurationKey(other);
}
