import { formatCount, formatNumber, formatTotal } from '../format';
import {
  exceeded,
  type Limit,
  PLATFORM_IDS,
  PROMISE_IDS,
  parsePlatformId,
  platformName,
  platformOfId,
} from '../platforms';
import { at } from '../workload';
import { type Estimate, estimate, type Scenario, workloadFor } from './estimate';

/** A platform as the decision sees it: its bill, and what moving there from today's Supabase would cost. */
export interface Candidate extends Estimate {
  /** One-off USD: engineer-weeks of the move times an engineer's week. A judgement. */
  readonly migration: number;
  /** The bill plus the migration spread over the payback time; a price that is not known but bounded counts at its lowest. */
  readonly effective: number;
  /** The bill with what is not known at its lowest. */
  readonly least: number;
  /** No hard limit is passed. */
  readonly carries: boolean;
  /** It carries the demand, and every price the service level calls for is known or bounded. */
  readonly eligible: boolean;
  /** It meets the service level without a shortfall. */
  readonly meets: boolean;
}

/** A hard limit that a platform passes. */
export interface Failure {
  readonly platform: string;
  readonly limit: Limit;
}

/** The platform to be on at a number of users, and why. */
export interface Recommendation {
  readonly users: number;
  /** Whether any of the platforms carries the demand. Where none does there is no recommendation, and `best` only comes furthest. */
  readonly carried: boolean;
  /** Where none carries the demand: the hard limit that the one which comes furthest passes first. */
  readonly failsFirst: Failure | undefined;
  /** Lowest bill plus migration among the eligible; where there are none, among those that carry the demand. */
  readonly best: Candidate;
  /** The same among those that meet the whole service level. */
  readonly strict: Candidate | undefined;
  /** Lowest bill by itself, as if the app were rewritten. */
  readonly cheapest: Candidate;
  readonly candidates: readonly Candidate[];
  readonly because: string;
}

/** Platforms worth comparing by default: each as it is, and each with media on zero-egress storage. */
export const MAIN_IDS: readonly string[] = PLATFORM_IDS.filter((id) => !id.includes('ably'));

/** The platforms that a scenario chooses among. */
export function candidateIds({ among }: Scenario): readonly string[] {
  return among ?? MAIN_IDS;
}

/** Weighs the platforms that the scenario chooses among, at a number of users. */
export function recommend(users: number, scenario: Scenario = {}): Recommendation {
  const candidates = candidateIds(scenario).map((id) => candidateOf(id, users, scenario));
  const carrying = candidates.filter((candidate) => candidate.carries);
  if (carrying.length === 0) return noneCarries(users, candidates);
  const eligible = carrying.filter((candidate) => candidate.eligible);
  const pool = eligible.length > 0 ? eligible : carrying;
  const best = lowest(pool, (candidate) => candidate.effective);
  const meeting = eligible.filter((candidate) => candidate.meets);
  const strict = meeting.length > 0 ? lowest(meeting, (candidate) => candidate.effective) : undefined;
  const cheapest = lowest(pool, (candidate) => candidate.least);
  return {
    users,
    carried: true,
    failsFirst: undefined,
    best,
    strict,
    cheapest,
    candidates,
    // Written only when somebody reads it: a search for a crossing asks thousands of times.
    get because() {
      return becauseOf(best, cheapest, candidates, scenario);
    },
  };
}

/** The answer where every platform passes a hard limit: which one comes furthest, and what ends it. */
function noneCarries(users: number, candidates: readonly Candidate[]): Recommendation {
  const best = lowest(candidates, (candidate) => -(firstPassed(candidate).hitAtUsers ?? users));
  const failsFirst = { platform: best.id, limit: firstPassed(best) };
  return {
    users,
    carried: false,
    failsFirst,
    best,
    strict: undefined,
    cheapest: lowest(candidates, (candidate) => candidate.least),
    candidates,
    because: noneBecause(users, best, candidates),
  };
}

/** Of the hard limits that a candidate passes, the one that the fewest users reach. */
function firstPassed({ deployment, users }: Candidate): Limit {
  return exceeded(deployment.limits).reduce((first, next) =>
    (next.hitAtUsers ?? users) < (first.hitAtUsers ?? users) ? next : first,
  );
}

function noneBecause(users: number, best: Candidate, candidates: readonly Candidate[]): string {
  const { label, hitAtUsers, used, capacity, unit, effect } = firstPassed(best);
  const size = best.deployment.configuration.database.name;
  const which =
    candidates.length === 1
      ? `${platformName(best.id)} does not carry`
      : `None of the ${candidates.length} platforms compared carries`;
  const over = exceeded(best.deployment.limits).length - 1;
  const more = over > 0 ? ` It passes ${over} more.` : '';
  return (
    `${which} the load of ${formatCount(users)} users under these assumptions. ` +
    `${platformName(best.id)} on ${size} comes furthest: the first hard limit it passes is "${label}", ` +
    `${formatNumber(used)} of ${formatCount(capacity)} ${unit}, reached at ${formatNumber(hitAtUsers ?? users)} users; then ${effect}.${more} ` +
    'Its bill is that of a set-up that fails, not a recommendation.'
  );
}

function candidateOf(id: string, users: number, scenario: Scenario): Candidate {
  const answer = estimate(id, users, scenario);
  const migration = migrationCost(id, scenario);
  const { limits, unknowns, unknownUsd, shortfalls, platform } = answer.deployment;
  const least = answer.bill.total + (unknownUsd?.low ?? 0);
  const months = at(workloadFor(scenario).values, 'payback-months');
  const pausesOnly = platform === 'supabase' && !answer.deployment.level.standby;
  const carries = exceeded(limits).length === 0;
  return {
    ...answer,
    migration,
    effective: least + migration / months,
    least,
    carries,
    eligible: carries && (unknowns.length === 0 || Boolean(unknownUsd)),
    meets: shortfalls.length === 0 || pausesOnly,
  };
}

/** The assumptions whose engineer-weeks a move from Supabase to this platform takes; none where nothing moves. */
export function movesOf(id: string): readonly string[] {
  const { options } = parsePlatformId(id);
  const { moveWeeks, stack } = platformOfId(id);
  const main = options.stack ? stack?.moveWeeks : moveWeeks;
  return [
    ...(main ? [main] : []),
    ...(options.media === 'r2' ? ['weeks-r2'] : []),
    ...(options.realtime === 'ably' ? ['weeks-ably'] : []),
  ];
}

/** One-off USD of moving from Supabase as it is today to this platform. */
export function migrationCost(id: string, scenario: Scenario = {}): number {
  const { values } = workloadFor(scenario);
  const weeks = movesOf(id).reduce((sum, move) => sum + at(values, move), 0);
  return weeks * at(values, 'engineer-week-usd');
}

function lowest(candidates: readonly Candidate[], by: (candidate: Candidate) => number): Candidate {
  return candidates.reduce((low, next) => (by(next) < by(low) ? next : low));
}

/** The reason in sentences, with the numbers that carry it. */
function becauseOf(best: Candidate, cheapest: Candidate, candidates: readonly Candidate[], scenario: Scenario): string {
  const name = platformName(best.id);
  const costs = costText(best, scenario);
  const reasons = [
    best.id === cheapest.id
      ? `${name} has the lowest ${best.deployment.unknowns.length > 0 ? 'bill of what is known' : 'complete bill'}, ${costs}.`
      : `${name} costs ${costs}. ${notWorthMoving(best, cheapest, scenario)}`,
  ];
  const lower = candidates.filter(
    (other) => other.deployment.unknowns.length > 0 && other.bill.total < best.bill.total,
  );
  if (lower.length > 0) {
    const other = lowest(lower, (candidate) => candidate.bill.total);
    reasons.push(`${platformName(other.id)} shows ${formatTotal(other.bill.total)}, but ${unknownText(other)}.`);
  }
  if (best.deployment.unknownUsd) reasons.push(conditionText(best, candidates));
  if (!best.meets) reasons.push(...best.deployment.shortfalls);
  return reasons.join(' ');
}

/** What is not known of a bill, with its range where it has one. */
function unknownText({ deployment: { unknownUsd } }: Candidate): string {
  const what = 'a price that the service level calls for is not known';
  if (!unknownUsd) return what;
  const { low, high } = unknownUsd;
  return `${what}: ${formatTotal(low)} to ${formatTotal(high)} a month more by the sources that were read`;
}

/** Up to which amount of what is not known the best value stays the best. */
function conditionText(best: Candidate, candidates: readonly Candidate[]): string {
  const known = candidates.filter(({ eligible, deployment }) => eligible && !deployment.unknownUsd);
  if (known.length === 0) return `Of it ${unknownText(best)}.`;
  const rival = lowest(known, ({ effective }) => effective);
  const room = rival.effective - best.effective + (best.deployment.unknownUsd?.low ?? 0);
  return `It holds only while what is not known of it costs less than ${formatTotal(room)} a month (${unknownText(best)}); otherwise ${platformName(rival.id)} is the best value.`;
}

/** A bill with what the load needs of it: "$274 a month, of which the load needs $30.07 and the promises of the service level add $244". */
function costText({ id, users, bill }: Candidate, scenario: Scenario): string {
  const load = estimate(id, users, { ...scenario, without: PROMISE_IDS }).bill.total;
  const promised = bill.total - load;
  const total = `${formatTotal(bill.total)} a month`;
  if (promised < CENT) return total;
  return `${total}: the load needs ${formatTotal(load)}, and the promises of the service level add ${formatTotal(promised)}`;
}

const CENT = 0.005;

function notWorthMoving(best: Candidate, cheapest: Candidate, scenario: Scenario): string {
  const months = formatNumber(at(workloadFor(scenario).values, 'payback-months'));
  const saving = formatTotal(best.least - cheapest.least);
  const move = formatTotal(cheapest.migration - best.migration);
  const most = cheapest.deployment.unknownUsd ? 'at most ' : '';
  return `${platformName(cheapest.id)} would save ${most}${saving} of it, which does not pay for moving (${move}) within ${months} months.`;
}
