import { type Estimate, estimate, type Forecast, forecastWith, type Scenario, workList } from '../../decisions';
import { ModelError } from '../../errors';
import { BASE_PLATFORM_IDS } from '../../platforms';
import { type TaskWords, taskWords } from '../../render/actions';
import type { Comparison } from '../compare';
import type { Profile } from '../profile';
import { isDone } from './done';
import { type Room, roomsOf } from './limits';
import { type Saving, savingsOf } from './savings';

/** Where a team stands: how full its limits are, what to do next, what can be saved and what it will cost. */
export interface Standing {
  /** The platform that the files bill; undefined where they bill none that the model knows. */
  readonly platform: string | undefined;
  /** Growth of users a month as a share: from the files, or typed. */
  readonly monthlyGrowth: number | undefined;
  readonly rooms: readonly Room[];
  /** The next three things to do that the bill does not show as done; empty without a number of users. */
  readonly next: readonly TaskWords[];
  readonly savings: readonly Saving[];
  /** Totals at the team's size and the next tiers, before and after the measured behaviour. */
  readonly forecast: readonly Forecast[];
}

/** What the files do not say. */
export interface StandingTerms {
  readonly monthlyGrowth?: number;
  readonly platform?: string;
}

const NEXT = 3;

function platformOf({ lines }: Comparison): string | undefined {
  const sums = new Map<string, number>();
  for (const { vendor, billed, computed } of lines)
    sums.set(vendor, (sums.get(vendor) ?? 0) + Math.abs(billed ?? computed ?? 0) + 1e-6);
  const known = BASE_PLATFORM_IDS.filter((id) => sums.has(id)).sort(
    (one, other) => (sums.get(other) ?? 0) - (sums.get(one) ?? 0),
  );
  const [main] = known;
  return main === undefined
    ? undefined
    : lines.some(({ price }) => price.startsWith('cloudflare.r2.'))
      ? `${main}+r2`
      : main;
}

/** The model's answer for the profile; undefined where its values cannot be together. */
function estimated(platform: string | undefined, users: number | undefined, scenario: Scenario): Estimate | undefined {
  if (users === undefined) return undefined;
  try {
    return estimate(platform ?? 'supabase', users, scenario);
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

/** Where a team stands by its files. */
export function standingOf(profile: Profile, comparison: Comparison, terms: StandingTerms = {}): Standing {
  const platform = terms.platform ?? platformOf(comparison);
  const monthlyGrowth = terms.monthlyGrowth ?? profile.monthlyGrowth;
  const { users, set, measurements } = profile;
  const scenario: Scenario = { set };
  const answer = estimated(platform, users, scenario);
  const [first] = comparison.lines;
  const month = comparison.lines.reduce(
    (latest, line) => ((line.month ?? '') > latest ? (line.month ?? '') : latest),
    first?.month ?? '',
  );
  const latest = comparison.lines.filter((line) => (line.month ?? '') === month);
  const tasks = answer === undefined || users === undefined ? undefined : workList(users, scenario);
  const open = [...(tasks?.now ?? []), ...(tasks?.next ?? [])].filter(
    (task) => !isDone(task, comparison.plans, latest),
  );
  return {
    platform,
    monthlyGrowth,
    rooms: roomsOf(measurements, { lines: latest, plan: comparison.plans.supabase ?? 'pro' }, answer, monthlyGrowth),
    next: open.slice(0, NEXT).map(taskWords),
    savings: savingsOf(latest, measurements),
    forecast: answer === undefined || users === undefined ? [] : forecastWith(set, users),
  };
}
