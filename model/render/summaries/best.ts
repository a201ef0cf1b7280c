import { casesOf, type Estimate, estimate, rangeText, recommend, type Scenario, totalText } from '../../decisions';
import { formatNumber, formatUsers } from '../../format';
import { bindingLimit, platformName } from '../../platforms';
import { USER_RANGE } from '../../workload';
import type { KeyFigure } from './types';

/** The recommended deployment for a number of users. */
export function bestAt(users: number, scenario: Scenario): Estimate {
  return recommend(users, scenario).best;
}

/** A platform's bill from low to high demand: "$60.62 to $322". */
export function rangeOf(id: string, users: number, scenario: Scenario): string {
  const { low, high } = casesOf(scenario);
  return rangeText(estimate(id, users, low), estimate(id, users, high));
}

/** The same of the recommended platform. */
export function rangeAt(users: number, scenario: Scenario): string {
  return rangeOf(bestAt(users, scenario).id, users, scenario);
}

/** The recommended bill as a figure: "$62.81", "$60.62 to $322". */
export function totalFigure(
  users: number,
  scenario: Scenario,
  label = `${formatUsers(users)} users, a month`,
): KeyFigure {
  const best = bestAt(users, scenario);
  const range = rangeAt(users, scenario);
  const total = totalText(best);
  return { label, text: total, ...(range !== total && { detail: range }), platform: best.id };
}

/** The first hard limit of a deployment: "Cached egress at 154 users". */
export function hardLimitText({ deployment }: Estimate): string {
  const limit = bindingLimit(deployment.limits);
  if (!limit || limit.hitAtUsers === null) return `None up to ${formatNumber(USER_RANGE.max)} users`;
  return `${limit.label} at ${formatNumber(limit.hitAtUsers)} users`;
}

/** A figure in one line, with whose it is unless its label says so: "Supabase, $62.81 ($60.62 to $322)". */
export function lineOf({ label, text, detail, platform }: KeyFigure): string {
  const figure = detail ? `${text} (${detail})` : text;
  const name = platform && platformName(platform);
  return name && !label.includes(name) ? `${name}, ${figure}` : figure;
}
