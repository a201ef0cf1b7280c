import type { Scenario } from './estimate';

/** The user counts that the guide answers for by name. */
export const TIERS = [10, 100, 1_000, 10_000, 50_000, 100_000, 500_000] as const;
export type TierUsers = (typeof TIERS)[number];

/** The tiers, and among them the reader's own number of users where the scenario has one, in ascending order. */
export function countsOf({ users }: Scenario): readonly number[] {
  if (users === undefined || TIERS.some((tier) => tier === users)) return TIERS;
  return [...TIERS, users].sort((one, other) => one - other);
}

/** The largest tier that is not above a number of users; the smallest for fewer users than that. */
export function tierAt(users: number): TierUsers {
  let tier: TierUsers = TIERS[0];
  for (const next of TIERS) if (users >= next) tier = next;
  return tier;
}
