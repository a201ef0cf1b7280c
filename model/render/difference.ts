import {
  type BillDifference,
  billDifference,
  type Estimate,
  type Reality,
  recommend,
  type Scenario,
  TIERS,
  workloadFor,
} from '../decisions';
import { formatCount, formatNumber, formatTotal, formatUsers } from '../format';
import { platformName } from '../platforms';
import { at } from '../workload';

/** So many lines are named; the rest is one amount. */
const NAMED = 3;
/** Below this many USD a month a difference is none. */
const NEWS_FROM = 0.5;
/** A bill that is nearer than this share to the expected one needs no explanation. */
const NEAR = 0.1;

/** An amount with its sign: "+$36.00", "−$91.40". A word joiner keeps the two on one line. */
export function signed(usd: number): string {
  return `${usd < 0 ? '−' : '+'}\u2060${formatTotal(Math.abs(usd))}`;
}

/** What another platform or another place of media means, as a clause; empty where both are the same. */
function moveText(from: Estimate, to: Estimate): string {
  if (from.deployment.platform !== to.deployment.platform)
    return `${platformName(to.id)} instead of ${platformName(from.id)}`;
  const [was, is] = [from, to].map(({ deployment }) => deployment.options.media);
  if (was === is) return '';
  return is === 'r2' ? 'media moves to R2' : 'media stays on the platform';
}

/** The lines behind a difference, the rest as one amount, so that they add up: "−$91.40 Media from the CDN, +$36.00 other lines". */
function linesText({ lines }: BillDifference): string {
  const named = lines.filter(({ usd }) => Math.abs(usd) >= NEWS_FROM).slice(0, NAMED);
  const rest = lines.reduce((sum, line) => (named.includes(line) ? sum : sum + line.usd), 0);
  return [
    ...named.map(({ label, usd }) => `${signed(usd)} ${label}`),
    ...(Math.abs(rest) >= NEWS_FROM ? [`${signed(rest)} other lines`] : []),
  ].join(', ');
}

/** A difference of two bills with its cause: "$320 → $265: media moves to R2, −$91.40 Media from the CDN, …". */
export function differenceText(difference: BillDifference): string {
  const { from, to, usd } = difference;
  const [was, is] = [from, to].map(({ bill }) => formatTotal(bill.total));
  if (Math.abs(usd) < NEWS_FROM && from.id === to.id) return `${is}, the same as in the guide`;
  const causes = [moveText(from, to), linesText(difference)].filter(Boolean).join(': ');
  return `${was} → ${is}${causes ? `: ${causes}` : ''}`;
}

/**
 * What a what-if changes against the guide's own answer at the same number of users, with the cause by bill line.
 * @throws ModelError for an impossible number of users.
 */
export function whatIfText(users: number, scenario: Scenario, guide: Scenario): string {
  const [from, to] = [guide, scenario].map((each) => recommend(users, each).best);
  if (!from || !to) return '';
  return `Against the guide at ${formatCount(users)} users: ${differenceText(billDifference(from, to))}.`;
}

/**
 * Why a number of users costs less than the tier below it, in sentences; undefined where it does not. The usual cause is a move that
 * pays for itself only from a size on.
 */
export function lowerThanBelowText(users: number, scenario: Scenario = {}): string | undefined {
  const below = TIERS.filter((tier) => tier < users).at(-1);
  if (below === undefined) return undefined;
  const [from, to] = [below, users].map((count) => recommend(count, scenario).best);
  if (!from || !to || from.bill.total <= to.bill.total) return undefined;
  const months = formatNumber(at(workloadFor(scenario).values, 'payback-months'));
  const why =
    from.id === to.id
      ? ''
      : ` The move (${formatTotal(to.migration - from.migration)} of work once) pays for itself within ${months} months from a size above ${formatUsers(below)} on, so it is not made there.`;
  return `This is less than at ${formatUsers(below)}: ${differenceText(billDifference(from, to))}.${why}`;
}

/**
 * What a measured bill says that the explained assumptions do not, in a sentence; undefined without a bill and where the model comes near.
 * `after` is the model's answer with the reader's numbers.
 */
export function billGapText({ findings }: Pick<Reality, 'findings'>, after: Estimate): string | undefined {
  const bill = findings.find(({ measure }) => measure.id === 'bill');
  const measured = bill?.measured;
  if (measured === undefined || !bill) return undefined;
  const gap = measured - after.bill.total;
  if (Math.abs(gap) < NEAR * measured) return undefined;
  const solved =
    bill.solution?.value === undefined
      ? 'No single assumption explains it'
      : `“${bill.solution.assumption.label}” would explain it on the set-up that you named`;
  return `You pay ${formatTotal(measured)}; the model's best value with your numbers is ${formatTotal(after.bill.total)} on ${platformName(after.id)}, ${formatTotal(Math.abs(gap))} ${gap > 0 ? 'less' : 'more'}. ${solved}: compare your invoice with the bill above line by line; a plan, a size or an add-on that this guide does not recommend is the usual cause.`;
}
