import { priceIn, priceLine } from '../billing';
import { limitNumber } from '../limits';
import { type Configuration, type ImportMoment, importTimeline, readOnlyHours } from '../platforms';
import { HOURS_PER_MONTH, toGB } from '../units';
import { at } from '../workload';
import { estimate, pricesFor, type Scenario, workloadFor } from './estimate';

/** An import into the Supabase project of a number of users, whose disk grows by itself. */
export interface ImportAnswer {
  readonly configuration: Configuration;
  readonly importGb: number;
  readonly gbPerHour: number;
  readonly moments: readonly ImportMoment[];
  readonly readOnlyHours: number;
  /** The project runs with the spend cap on, which has to be lifted before: under it the disk does not grow. */
  readonly isCapped: boolean;
  /** Disk when it is over, as billed, and USD a month that it adds to the bill from then on. */
  readonly diskGb: number;
  readonly addsUsd: number;
}

const DISK = 'supabase.disk.gp3.size';
const SECONDS_PER_HOUR = 3600;
const MINUTES_PER_HOUR = 60;
/** Every byte is written to the log and to its table. */
const WRITES = 2;

/**
 * How an import of `importGb` of rows with their indexes goes on the paid Supabase project of `users`, as fast as the disk of its size
 * writes for good: the throughput without bursts, over two writes of each byte. Undefined on Free, whose disk does not grow.
 * @throws ModelError for an import that is not above zero.
 */
export function bulkImport(users: number, importGb: number, scenario: Scenario = {}): ImportAnswer | undefined {
  const { demand, deployment } = estimate('supabase', users, scenario);
  const { configuration, limits } = deployment;
  if (configuration.plan === 'free') return undefined;
  const { values } = workloadFor(scenario);
  const throughput = limitNumber(`supabase.compute.disk-throughput.${configuration.database.id}`, 'baseline');
  const gbPerHour = (toGB(throughput * 1e6) * SECONDS_PER_HOUR) / WRITES;
  const moments = importTimeline({
    diskGb: configuration.disk,
    usedGb: limits.find(({ id }) => id === 'disk')?.used ?? toGB(demand.database.totalBytes),
    importGb,
    gbPerHour,
    stepHours: at(values, 'disk-step-minutes') / MINUTES_PER_HOUR,
  });
  const diskGb = Math.ceil(moments[moments.length - 1]?.diskGb ?? configuration.disk);
  const price = priceIn(pricesFor(scenario), DISK);
  const usd = (gb: number): number =>
    priceLine(price, gb, { plan: configuration.plan ?? 'pro', hours: HOURS_PER_MONTH }).usd;
  return {
    configuration,
    importGb,
    gbPerHour,
    moments,
    readOnlyHours: readOnlyHours(moments),
    isCapped: configuration.spendCap === 'on',
    diskGb,
    addsUsd: usd(diskGb) - usd(configuration.disk),
  };
}
