import { type Estimate, estimate, MAIN_IDS, type Scenario, TIERS } from '../../decisions';
import { PLATFORM_IDS } from '../../platforms';
import { AFTER_FIXES, AS_BUILT, CASES } from '../../workload';

/** Both states of the app in all three cases; objects are kept so that each workload is computed once. */
export const SCENARIOS: readonly Scenario[] = [AFTER_FIXES, AS_BUILT].flatMap((app) =>
  CASES.map((which) => ({ case: which, app })),
);

/** Around every boundary of a service level, at the tiers, and at both ends of the model's range. */
export const COUNTS = [1, 10, 100, 499, 500, 1_000, 4_999, 10_000, 25_000, 100_000, 300_000, 500_000, 2_000_000];

/** Every platform and option at these counts in every scenario. */
export const ALL: readonly (Estimate & { readonly scenario: Scenario })[] = SCENARIOS.flatMap((scenario) =>
  COUNTS.flatMap((users) => PLATFORM_IDS.map((id) => ({ ...estimate(id, users, scenario), scenario }))),
);

/** The guide's own answers: the default scenario at the tiers. */
export const ANSWERS: readonly Estimate[] = TIERS.flatMap((users) => MAIN_IDS.map((id) => estimate(id, users)));

/** Where an estimate comes from, as a test names it when it fails. */
export function nameOf({ id, users, scenario }: { id: string; users: number; scenario?: Scenario }): string {
  return `${id} at ${users}, ${scenario?.case ?? 'base'}, ${scenario?.app?.id ?? 'fixed'}`;
}

/** Names of the estimates for which a claim fails. */
export function failures<T extends { id: string; users: number }>(
  estimates: readonly T[],
  holds: (estimate: T) => boolean,
): string[] {
  return estimates.filter((one) => !holds(one)).map(nameOf);
}
