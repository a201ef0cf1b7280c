import { measuredAssumptions } from './assumptions';
import { measuredFacts } from './facts';
import { measuredFeeds, measuredGrowth } from './growth';
import type { MeasuredValues, Measurement } from './types';

/** The name of the latest measurement: names begin with the day, and of one day the last in the order of letters counts. */
export const latestOf = (files: readonly string[]): string | undefined => [...files].sort().at(-1);

/** What a measurement is read with: shares per registered user, from the assumptions. */
export interface MeasuredWith {
  readonly edges: number;
  readonly rooms: number;
}

/** What a measurement says of the model's assumptions and of the facts of the app. `file` is its name. */
export function measuredOf(file: string, measurement: Measurement, using: MeasuredWith): MeasuredValues {
  return {
    file,
    date: measurement.date,
    commit: measurement.commit,
    postgres: measurement.postgres.version,
    processor: `${measurement.machine.processor}, ${measurement.machine.cores} processors`,
    users: measurement.sizes.map(({ users }) => users),
    assumptions: measuredAssumptions(measurement),
    facts: measuredFacts(measurement, using),
    growth: measuredGrowth(measurement),
    feeds: measuredFeeds(measurement),
  };
}
