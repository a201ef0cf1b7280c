import { formatCount } from '../format';
import { type Configuration, type Standby, sizeKey } from '../platforms';

/** What the vendor adds to the name of a size with a second copy; a replica is named as a part of its own. */
const STANDBY_SUFFIX: Readonly<Record<Standby, string>> = { 'multi-az': ' Multi-AZ', ha: ' HA', 'read-replica': '' };

/** A configuration in one line: "Pro, Large", "db.t4g.micro Multi-AZ, lambda". A free plan has one size, which is not named. */
export function configurationLabel({ plan, database, standby, ways }: Configuration): string {
  if (plan === 'free') return title(plan);
  const size = `${database.name}${standby === null ? '' : STANDBY_SUFFIX[standby]}`;
  return [...(plan === null ? [] : [title(plan)]), size, ...Object.values(ways)].join(', ');
}

/** What a configuration has besides its size, each in words; empty for what it has not. */
function extras(configuration: Configuration): readonly string[] {
  const { disk, diskUnit, spendCap, pointInTimeDays, staging, partPlans } = configuration;
  const words = [
    disk > 0 ? `${formatCount(disk)} ${diskUnit} disk` : '',
    spendCap === null ? '' : `spend cap ${spendCap}`,
    pointInTimeDays === null ? '' : `recovery of ${pointInTimeDays} days`,
    staging === null ? '' : 'staging',
  ];
  return [...words, ...Object.entries(partPlans).map(([vendor, plan]) => `${title(vendor)} ${title(plan)}`)];
}

/** Everything that is bought, in one line: "Pro, Micro, 8 GB disk, spend cap on, Sentry Developer". Changes with every step. */
export function configurationText(configuration: Configuration): string {
  return [configurationLabel(configuration), ...extras(configuration)].filter(Boolean).join(', ');
}

/** Two configurations in words, each by its size and by what else differs between them. */
export function configurationChange(from: Configuration, to: Configuration): { from: string; to: string } {
  const [before, after] = [extras(from), extras(to)];
  const labelOf = (configuration: Configuration, own: readonly string[], other: readonly string[]): string =>
    [configurationLabel(configuration), ...own.filter((words) => !other.includes(words))].filter(Boolean).join(', ');
  if (sizeKey(from) !== sizeKey(to)) return { from: configurationLabel(from), to: configurationLabel(to) };
  return { from: labelOf(from, before, after), to: labelOf(to, after, before) };
}

/** A plan's id as its vendor writes it: "Pro". */
export function title(plan: string): string {
  return plan.charAt(0).toUpperCase() + plan.slice(1);
}
