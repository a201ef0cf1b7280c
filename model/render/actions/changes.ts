import { vendorOf } from '../../billing';
import { type Estimate, estimate, migrationCost, type Scenario } from '../../decisions';
import { formatNumber, formatTotal } from '../../format';
import {
  type Charge,
  type Component,
  coveredBySpendCap,
  parsePlatformId,
  platformName,
  type UsagePart,
} from '../../platforms';
import { priceBooks } from '../../prices';
import { title } from '../configuration';
import { effect } from './effect';

/** The deployment to come from, and the one to go to. */
export interface Step {
  readonly before: Estimate;
  readonly after: Estimate;
  readonly scenario: Scenario;
}

/** Who stores media that is moved off a platform. */
const R2_VENDOR = vendorOf('cloudflare.r2.egress');
/** Lines smaller than this, in USD a month, are no news. */
const NEWS_FROM = 1;

/** The parts of a deployment that somebody has to set up, with the part of the bill that pays for each; none for the API. */
const PARTS: Partial<Record<Component['role'], UsagePart | null>> = {
  database: 'database',
  standby: 'standby',
  staging: 'staging',
  api: null,
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
      sumOf(bill.lines, ({ category, price }) => category === 'plan' && vendorOf(price) === vendor);
    const name = priceBooks.find((book) => book.vendor === vendor)?.name ?? vendor;
    const change = fee(after) - fee(before);
    if (was === undefined && change === 0) return [];
    return [`Take ${name} ${title(plan)}${was ? ` instead of ${title(was)}` : ''}${effect(change)}.`];
  });
}

/** Parts that are new or of another size. */
export function parts({ before, after }: Step): string[] {
  return after.deployment.components.flatMap(({ id, role, label, detail }) => {
    const part = PARTS[role];
    const was = before.deployment.components.find((component) => component.id === id);
    if (part === undefined || was?.label === label) return [];
    const usd = ({ bill }: Estimate): number => sumOf(bill.lines, (line) => part !== null && line.part === part);
    const what = detail && detail !== 'included' ? `${label} (${detail})` : label;
    const change = effect(usd(after) - usd(before));
    return [was ? `Change ${was.label} to ${what}${change}.` : `Add: ${what}${change}.`];
  });
}

/** Lines that were not on the bill, or as good as nothing: features turned on, quotas passed. */
export function newLines({ before, after }: Step): string[] {
  const moved = before.deployment.options.media !== after.deployment.options.media;
  const isPart = ({ part }: Charge): boolean => part !== undefined && part !== 'point-in-time';
  return after.bill.lines
    .filter((line) => line.usd >= NEWS_FROM && line.category !== 'plan' && !isPart(line))
    .filter((line) => !(moved && vendorOf(line.price) === R2_VENDOR))
    .filter((line) => !before.bill.lines.some((old) => old.price === line.price && old.usd >= NEWS_FROM))
    .map(({ label, part, usd, quantity, unit, included }) => {
      if (part === 'point-in-time') return `Turn on ${label.toLowerCase()}: ${formatTotal(usd)} a month more.`;
      const quota = included > 0 ? `, ${formatNumber(included)} included` : '';
      return `New on the bill: ${label}, ${formatTotal(usd)} a month (${formatNumber(quantity)} ${unit}${quota}).`;
    });
}

/** The spend cap, where its setting changes. */
export function spendCap({ before, after }: Step): string[] {
  const [was, is] = [before, after].map(({ deployment }) => deployment.configuration.spendCap);
  if (was === is || is === null) return [];
  if (is === 'on') return ['Keep the spend cap on: no quota is passed at this size, and it stops a runaway bill.'];
  const cutOff = after.bill.lines.find(({ price, billable }) => billable > 0 && coveredBySpendCap(price));
  const why = cutOff
    ? `: ${cutOff.label}, ${formatNumber(cutOff.quantity)} ${cutOff.unit}, is more than the ${formatNumber(cutOff.included)} included and would be cut off`
    : '';
  return [`Turn the spend cap off${why}.`];
}
