import { type Estimate, estimate, migrationCost, type Scenario, usedText } from '../../decisions';
import { formatNumber, formatTotal } from '../../format';
import { type Charge, type Component, parsePlatformId, platformName } from '../../platforms';
import { priceBooks } from '../../prices';
import { effect } from './effect';

/** The deployment to come from, and the one to go to. */
export interface Step {
  readonly before: Estimate;
  readonly after: Estimate;
  readonly scenario: Scenario;
}

/** Lines smaller than this, in USD a month, are no news. */
const NEWS_FROM = 1;

/** The parts of a deployment that somebody has to set up, and their lines on the bill. */
const PARTS: Partial<Record<Component['role'], RegExp>> = {
  database: /^(Compute,|Compute credit|RDS PostgreSQL|Cloud SQL)/,
  standby: /^(Read replica|Replica disk)/,
  staging: /^Staging/,
  api: /^$/,
};

const sumOf = (lines: readonly Charge[], test: (line: Charge) => boolean): number =>
  lines.filter(test).reduce((sum, { usd }) => sum + usd, 0);

/** Another platform, or media moved off it: what that saves or costs at the new size, and the work of it. */
export function moves({ before, after, scenario }: Step): string[] {
  if (before.id === after.id) return [];
  const stay = estimate(before.id, after.users, scenario).bill.total;
  const work = migrationCost(after.id, scenario) - migrationCost(before.id, scenario);
  const [from, to] = [parsePlatformId(before.id), parsePlatformId(after.id)];
  const offPlatform = from.platform === to.platform && from.options.media === 'platform' && to.options.media === 'r2';
  const what = offPlatform ? 'Move photos and videos to Cloudflare R2' : `Move to ${platformName(after.id)}`;
  const once = work > 0 ? `, for ${formatTotal(work)} of work once` : '';
  return [`${what}${effect(after.bill.total - stay)} than staying on ${platformName(before.id)} at this size${once}.`];
}

/** Plans that change, with the change of their fees. */
export function plans({ before, after }: Step): string[] {
  return Object.entries(after.deployment.plans).flatMap(([vendor, plan]) => {
    const was = before.deployment.plans[vendor];
    if (was === plan) return [];
    const fee = ({ bill }: Estimate): number =>
      sumOf(bill.lines, ({ category, price }) => category === 'plan' && price.startsWith(`${vendor}.`));
    const name = priceBooks.find((book) => book.vendor === vendor)?.name ?? vendor;
    const change = fee(after) - fee(before);
    if (was === undefined && change === 0) return [];
    return [`Take ${name} ${title(plan)}${was ? ` instead of ${title(was)}` : ''}${effect(change)}.`];
  });
}

function title(plan: string): string {
  return plan.charAt(0).toUpperCase() + plan.slice(1);
}

/** Parts that are new or of another size. */
export function parts({ before, after }: Step): string[] {
  return after.deployment.components.flatMap(({ id, role, label, detail }) => {
    const lines = PARTS[role];
    const was = before.deployment.components.find((component) => component.id === id);
    if (!lines || was?.label === label) return [];
    const usd = ({ bill }: Estimate): number => sumOf(bill.lines, (line) => lines.test(line.label));
    const what = detail && detail !== 'included' ? `${label} (${detail})` : label;
    const change = effect(usd(after) - usd(before));
    return [was ? `Change ${was.label} to ${what}${change}.` : `Add: ${what}${change}.`];
  });
}

/** Lines that were not on the bill, or as good as nothing: features turned on, quotas passed. */
export function newLines({ before, after }: Step): string[] {
  const moved = before.deployment.options.media !== after.deployment.options.media;
  const isPart = (line: Charge): boolean => Object.values(PARTS).some((part) => part.test(line.label));
  return after.bill.lines
    .filter((line) => line.usd >= NEWS_FROM && line.category !== 'plan' && !isPart(line))
    .filter((line) => !(moved && line.price.startsWith('cloudflare.')))
    .filter((line) => !before.bill.lines.some((old) => old.price === line.price && old.usd >= NEWS_FROM))
    .map(({ label, usd, quantity, unit, included }) => {
      if (label.startsWith('Point-in-time')) return `Turn on ${label.toLowerCase()}: ${formatTotal(usd)} a month more.`;
      const quota = included > 0 ? `, ${formatNumber(included)} included` : '';
      return `New on the bill: ${label}, ${formatTotal(usd)} a month (${formatNumber(quantity)} ${unit}${quota}).`;
    });
}

/** The spend cap of Supabase, where its setting changes. */
export function spendCap({ before, after }: Step): string[] {
  const capOf = ({ deployment }: Estimate) => deployment.choices.find(({ id }) => id === 'spend-cap')?.chosen ?? 'none';
  const [was, is] = [capOf(before), capOf(after)];
  if (was === is || is === 'none') return [];
  if (is === 'on') return ['Keep the spend cap on: no quota is passed at this size, and it stops a runaway bill.'];
  const passed = after.deployment.limits.find(({ beyond, utilisation }) => beyond === 'billed' && utilisation > 1);
  const why = passed ? `: ${passed.label} is at ${usedText(passed)} and would be refused` : '';
  return [`Turn the spend cap off${why}.`];
}
