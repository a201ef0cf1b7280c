import { formatNumber, formatTotal } from '../format';
import { exceeded, PLATFORM_IDS, parsePlatformId, platformName, platformOfId } from '../platforms';
import { at } from '../workload';
import { type Estimate, estimate, type Scenario, workloadFor } from './estimate';

/** A platform as the decision sees it: its bill, and what moving there from today's Supabase would cost. */
export interface Candidate extends Estimate {
  /** One-off USD: engineer-weeks of the move times an engineer's week. A judgement. */
  readonly migration: number;
  /** The bill plus the migration spread over the payback time. */
  readonly effective: number;
  /** It carries the demand and every price the service level calls for is known. */
  readonly eligible: boolean;
  /** It meets the service level without a shortfall. */
  readonly meets: boolean;
}

/** The platform to be on at a number of users, and why. */
export interface Recommendation {
  readonly users: number;
  /** Lowest bill plus migration among the eligible. */
  readonly best: Candidate;
  /** The same among those that meet the whole service level. */
  readonly strict: Candidate | undefined;
  /** Lowest bill by itself, as if the app were written anew. */
  readonly cheapest: Candidate;
  readonly candidates: readonly Candidate[];
  readonly because: string;
}

/** Platforms worth comparing by default: the three, and each with media on zero-egress storage. */
export const MAIN_IDS: readonly string[] = PLATFORM_IDS.filter((id) => !id.includes('ably'));

/** The platforms that a scenario chooses among. */
export function candidateIds({ among }: Scenario): readonly string[] {
  return among ?? MAIN_IDS;
}

/** Weighs the platforms that the scenario chooses among, at a number of users. */
export function recommend(users: number, scenario: Scenario = {}): Recommendation {
  const candidates = candidateIds(scenario).map((id) => candidateOf(id, users, scenario));
  const eligible = candidates.filter((candidate) => candidate.eligible);
  const best = lowest(eligible.length > 0 ? eligible : candidates, (candidate) => candidate.effective);
  const meeting = eligible.filter((candidate) => candidate.meets);
  const strict = meeting.length > 0 ? lowest(meeting, (candidate) => candidate.effective) : undefined;
  const cheapest = lowest(eligible.length > 0 ? eligible : candidates, (candidate) => candidate.bill.total);
  return { users, best, strict, cheapest, candidates, because: becauseOf(best, cheapest, candidates, scenario) };
}

function candidateOf(id: string, users: number, scenario: Scenario): Candidate {
  const answer = estimate(id, users, scenario);
  const migration = migrationCost(id, scenario);
  const { limits, unknowns, shortfalls, platform } = answer.deployment;
  const months = at(workloadFor(scenario).values, 'payback-months');
  const pausesOnly = platform === 'supabase' && !answer.deployment.level.standby;
  return {
    ...answer,
    migration,
    effective: answer.bill.total + migration / months,
    eligible: exceeded(limits).length === 0 && unknowns.length === 0,
    meets: shortfalls.length === 0 || pausesOnly,
  };
}

/** One-off USD of moving from Supabase as it is today to this platform. */
export function migrationCost(id: string, scenario: Scenario = {}): number {
  const { values } = workloadFor(scenario);
  const { options } = parsePlatformId(id);
  const { moveWeeks } = platformOfId(id);
  const weeks =
    (moveWeeks === null ? 0 : at(values, moveWeeks)) +
    (options.media === 'r2' ? at(values, 'weeks-r2') : 0) +
    (options.realtime === 'ably' ? at(values, 'weeks-ably') : 0);
  return weeks * at(values, 'engineer-week-usd');
}

function lowest(candidates: readonly Candidate[], by: (candidate: Candidate) => number): Candidate {
  return candidates.reduce((low, next) => (by(next) < by(low) ? next : low));
}

/** The reason in sentences, with the numbers that carry it. */
function becauseOf(best: Candidate, cheapest: Candidate, candidates: readonly Candidate[], scenario: Scenario): string {
  const name = platformName(best.id);
  const total = formatTotal(best.bill.total);
  const reasons = [
    best.id === cheapest.id
      ? `${name} has the lowest complete bill, ${total} a month.`
      : `${name} costs ${total} a month. ${notWorthMoving(best, cheapest, scenario)}`,
  ];
  const lower = candidates.filter(
    (other) => other.deployment.unknowns.length > 0 && other.bill.total < best.bill.total,
  );
  if (lower.length > 0) {
    const other = lowest(lower, (candidate) => candidate.bill.total);
    reasons.push(
      `${platformName(other.id)} shows ${formatTotal(other.bill.total)}, but a price that the service level calls for is not known.`,
    );
  }
  if (!best.meets) reasons.push(...best.deployment.shortfalls);
  return reasons.join(' ');
}

function notWorthMoving(best: Candidate, cheapest: Candidate, scenario: Scenario): string {
  const months = formatNumber(at(workloadFor(scenario).values, 'payback-months'));
  const saving = formatTotal(best.bill.total - cheapest.bill.total);
  const move = formatTotal(cheapest.migration - best.migration);
  return `${platformName(cheapest.id)} would save ${saving} of it, which does not pay for moving (${move}) within ${months} months.`;
}
