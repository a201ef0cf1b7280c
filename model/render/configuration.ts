import type { Configuration, Standby } from '../platforms';

/** What the vendor adds to the name of a size with a second copy; a replica is named as a part of its own. */
const STANDBY_SUFFIX: Readonly<Record<Standby, string>> = { 'multi-az': ' Multi-AZ', ha: ' HA', 'read-replica': '' };

/** A configuration in one line: "Pro, Large", "db.t4g.micro Multi-AZ, lambda". A free plan has one size, which is not named. */
export function configurationLabel({ plan, database, standby, ways }: Configuration): string {
  if (plan === 'free') return title(plan);
  const size = `${database.name}${standby === null ? '' : STANDBY_SUFFIX[standby]}`;
  return [...(plan === null ? [] : [title(plan)]), size, ...Object.values(ways)].join(', ');
}

/** A plan's id as its vendor writes it: "Pro". */
export function title(plan: string): string {
  return plan.charAt(0).toUpperCase() + plan.slice(1);
}
