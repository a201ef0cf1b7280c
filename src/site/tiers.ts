import type { TierUsers } from '@gymrats/model';

/** A registered-user tier of the guide: the count, how it is written, and the id that its heading carries on the tier page. */
export interface SiteTier {
  readonly users: TierUsers;
  readonly label: string;
  readonly anchor: string;
}

/** The seven tiers in ascending order. `anchor` is a promise: shared links end in it. */
export const siteTiers: readonly SiteTier[] = [
  { users: 10, label: '10', anchor: '10' },
  { users: 100, label: '100', anchor: '100' },
  { users: 1_000, label: '1K', anchor: '1k' },
  { users: 10_000, label: '10K', anchor: '10k' },
  { users: 50_000, label: '50K', anchor: '50k' },
  { users: 100_000, label: '100K', anchor: '100k' },
  { users: 500_000, label: '500K', anchor: '500k' },
];

/** The tier of a number of users. Throws where it is none. */
export function tierOf(users: number): SiteTier {
  const tier = siteTiers.find((each) => each.users === users);
  if (!tier) throw new Error(`${users} users are no tier`);
  return tier;
}

/** Address of a tier's own page: `/10k/`. Without the base path. */
export function tierPageHref({ anchor }: SiteTier): string {
  return `/${anchor}/`;
}
