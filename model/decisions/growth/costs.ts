import { type PlatformId, parsePlatformId } from '../../platforms';
import { estimate, memoized, type Scenario, totalOf } from '../estimate';
import { type Candidate, candidateIds, migrationCost, recommend } from '../recommend';
import { checkGrowth, HORIZON, type UserGrowth, usersByMonth } from './curve';

/** Spans that bills are added up over, in months from month 0. */
export const SPANS = [12, 24, HORIZON] as const;

/** What a platform costs while the app grows. */
export interface GrowthCost {
  readonly id: string;
  /** USD of the first 12, 24 and 36 months; undefined where growth leaves the range of the model before. */
  readonly sums: readonly (number | undefined)[];
  /** One-off USD of moving there from Supabase. */
  readonly migration: number;
  /** The first month in which it does not carry the demand; undefined where it always does. */
  readonly failsIn: number | undefined;
  /** In some month a price that is due is not known: the sums are at least that. */
  readonly isIncomplete: boolean;
}

/** One month of the way: how many users, what is best value then, and its bill. */
export interface GrowthMonth {
  readonly month: number;
  readonly users: number;
  readonly best: Candidate;
}

/** Every month of the horizon that the model answers for. */
export function growthMonths(growth: UserGrowth, scenario: Scenario = {}): GrowthMonth[] {
  return usersByMonth(checkGrowth(growth)).map((users, month) => ({
    month,
    users,
    best: recommend(users, scenario).best,
  }));
}

/** Bills added up month by month, from month 0, for every platform that the scenario chooses among. */
export function growthCosts(growth: UserGrowth, scenario: Scenario = {}): GrowthCost[] {
  const once = memoized(scenario);
  const months = usersByMonth(checkGrowth(growth)).map((users) => recommend(users, once).candidates);
  return candidateIds(scenario).map((id, index) => {
    const own = months.slice(0, HORIZON).map((candidates) => candidates[index] as Candidate);
    const fails = own.findIndex(({ eligible, deployment }) => !eligible && deployment.unknowns.length === 0);
    return {
      id,
      sums: SPANS.map((span) =>
        own.length < span ? undefined : own.slice(0, span).reduce((sum, { bill }) => sum + bill.total, 0),
      ),
      migration: migrationCost(id, scenario),
      failsIn: fails < 0 ? undefined : fails,
      isIncomplete: own.some(({ deployment }) => deployment.unknowns.length > 0),
    };
  });
}

/** Whether moving media to zero-egress storage pays while the app grows. */
export interface MediaPayoff {
  readonly platform: PlatformId;
  /** One-off USD of the move. */
  readonly migration: number;
  /** USD that the months looked at save, the move not counted; negative where it costs more. */
  readonly saved: number;
  /** Months looked at. */
  readonly months: number;
  /** The month by whose end the savings have paid for the move; undefined where they do not. */
  readonly paidIn: number | undefined;
}

/** Media moved in month 0, on the platform that is best value today or the one it is a variant of. */
export function mediaPayoff(growth: UserGrowth, scenario: Scenario = {}): MediaPayoff {
  const once = memoized(scenario);
  const counts = usersByMonth(checkGrowth(growth)).slice(0, HORIZON);
  const { platform } = parsePlatformId(recommend(growth.users, once).best.id);
  const moved = `${platform}+r2`;
  const migration = migrationCost(moved, scenario) - migrationCost(platform, scenario);
  let saved = 0;
  let paidIn: number | undefined;
  for (const [month, users] of counts.entries()) {
    saved += totalOf(platform, users, once) - estimate(moved, users, once).bill.total;
    if (saved >= migration) paidIn ??= month;
  }
  return { platform, migration, saved, months: counts.length, paidIn };
}
