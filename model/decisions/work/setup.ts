import { vendorOf } from '../../billing';
import { bandOf, coveredBySpendCap, type DatabaseSize, parsePlatformId, type UsagePart } from '../../platforms';
import { at } from '../../workload';
import { type Estimate, estimate, type Scenario, workloadFor } from '../estimate';
import { migrationCost, recommend } from '../recommend';
import { TIERS } from '../tiers';
import type { Path } from './path';
import type { PassedQuota, SetupChange, Task, TaskKind } from './types';

/** Working days of a change of set-up; moves of media and platform have weeks in the model. Judgements. */
const DAYS: Readonly<Record<Exclude<SetupChange['part'], 'platform' | 'media'>, number>> = {
  plan: 0.1,
  'spend-cap': 0.1,
  database: 0.25,
  staging: 2,
  standby: 1,
  'point-in-time': 0.25,
};
const DAYS_A_WEEK = 5;
/** A change of the bill below this many USD a month is none. */
const NEWS_FROM = 1;

interface Between {
  readonly before: Estimate;
  readonly after: Estimate;
  readonly scenario: Scenario;
}

/** What is set up in a recommended deployment and was not in that of the smallest tier. */
export function setup(after: Estimate, scenario: Scenario): Task[] {
  const before = recommend(Math.min(after.users, TIERS[0]), scenario).best;
  return changesOf({ before, after, scenario });
}

/** What has to be set up along a path, each at its first user count. */
export function nextSetup({ changes, at }: Path, scenario: Scenario): Task[] {
  return changes.flatMap(({ from, to, users }) =>
    changesOf({ before: from, after: to.users === users ? to : at(users), scenario }),
  );
}

function changesOf(between: Between): Task[] {
  const { before, after } = between;
  const isOtherPlatform = before.deployment.platform !== after.deployment.platform;
  const parts = isOtherPlatform ? [platform(between)] : [spendCap(between), ...sizes(between), media(between)];
  return [...plans(between), ...parts].filter((task) => task !== undefined);
}

function task({ after }: Between, id: string, kind: TaskKind, usd: number, days: number, change: SetupChange): Task {
  return { id, kind, users: after.users, usd, isAtLeast: false, days, subject: { kind: 'setup', change } };
}

function moveDays({ before, after, scenario }: Between): number {
  const usd = migrationCost(after.id, scenario) - migrationCost(before.id, scenario);
  return Math.max(0, (usd / at(workloadFor(scenario).values, 'engineer-week-usd')) * DAYS_A_WEEK);
}

function saved({ before, after, scenario }: Between): number {
  return after.bill.total - estimate(before.id, after.users, scenario).bill.total;
}

function platform(between: Between): Task {
  const { id: to } = between.after;
  const change = { part: 'platform', from: between.before.id, to } as const;
  return task(between, `move-${parsePlatformId(to).platform}`, 'money', saved(between), moveDays(between), change);
}

function media(between: Between): Task | undefined {
  const { before, after } = between;
  if (before.deployment.options.media === after.deployment.options.media) return undefined;
  const { media: to } = after.deployment.options;
  const change = { part: 'media', from: before.id, to: after.id } as const;
  return task(between, `media-${to}`, 'money', saved(between), moveDays(between), change);
}

function plans(between: Between): Task[] {
  const { before, after } = between;
  return Object.entries(after.deployment.plans).flatMap(([vendor, to]) => {
    const from = before.deployment.plans[vendor];
    const fee = ({ bill }: Estimate): number =>
      bill.lines.reduce(
        (sum, { category, price, usd }) => sum + (category === 'plan' && vendorOf(price) === vendor ? usd : 0),
        0,
      );
    const usd = fee(after) - fee(before);
    if (from === to || (from === undefined && usd === 0)) return [];
    const kind = from === 'free' ? 'outage' : 'service level';
    return [task(between, `plan-${vendor}-${to}`, kind, usd, DAYS.plan, { part: 'plan', vendor, from, to })];
  });
}

function spendCap(between: Between): Task | undefined {
  const { before, after } = between;
  const [was, to] = [before, after].map(({ deployment }) => deployment.configuration.spendCap);
  if (!to || was === to || (was === 'off' && to === 'on')) return undefined;
  const change = { part: 'spend-cap', to, passed: to === 'off' ? passedQuota(after) : undefined } as const;
  return task(between, `spend-cap-${to}`, to === 'off' ? 'outage' : 'money', 0, DAYS['spend-cap'], change);
}

function passedQuota({ bill }: Estimate): PassedQuota | undefined {
  return bill.lines.find(({ price, billable }) => billable > 0 && coveredBySpendCap(price));
}

function sizes(between: Between): (Task | undefined)[] {
  const [was, is] = [between.before, between.after].map(({ deployment }) => deployment.configuration);
  if (!was || !is) return [];
  return [
    bandOf(was.database) !== bandOf(is.database) ? database(between, was.database, is.database) : undefined,
    is.staging && !was.staging ? part(between, 'staging', 'service level', { part: 'staging' }) : undefined,
    is.standby && !was.standby ? part(between, 'standby', 'outage', { part: 'standby' }) : undefined,
    pointInTime(between, was.pointInTimeDays, is.pointInTimeDays),
  ];
}

/** Another size of database; none where it comes with the plan. A size that is too small stops the app; dedicated processors are promised. */
function database(between: Between, from: DatabaseSize, to: DatabaseSize): Task | undefined {
  const isPromised = to.isDedicated && !from.isDedicated && between.after.deployment.level.dedicatedCpu;
  const kind = isPromised ? 'service level' : 'outage';
  const found = part(between, 'database', kind, { part: 'database', from, to }, `database-${bandOf(to)}`);
  const [was, is] = [between.before, between.after].map(({ deployment }) => deployment.configuration.plan);
  return was !== is && Math.abs(found.usd) < NEWS_FROM ? undefined : found;
}

function pointInTime(between: Between, was: number | null, is: number | null): Task | undefined {
  if (is === null || was === is) return undefined;
  return part(between, 'point-in-time', 'data loss', { part: 'point-in-time', days: is }, `point-in-time-${is}`);
}

function part(
  between: Between,
  of: UsagePart,
  kind: TaskKind,
  change: SetupChange & { readonly part: UsagePart },
  id: string = of,
): Task {
  const usd = ({ bill }: Estimate): number =>
    bill.lines.reduce((sum, line) => sum + (line.part === of ? line.usd : 0), 0);
  return task(between, id, kind, usd(between.after) - usd(between.before), DAYS[change.part], change);
}
