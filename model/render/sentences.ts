import { formatDuration } from '../format';
import { type Deployment, type DeploymentBill, PLATFORMS, type ServiceLevel } from '../platforms';
import { HOURS_PER_MONTH } from '../units';

/** Regions with the platforms that are priced there: "us-east-1 (AWS, Supabase) and us-central1 (GCP)". */
function regionsText(): string {
  const regions = [...new Set(PLATFORMS.map(({ region }) => region))];
  const texts = regions.map((region) => {
    const names = PLATFORMS.filter((platform) => platform.region === region).map(({ name }) => name);
    return `${region} (${names.sort().join(', ')})`;
  });
  return texts.length < 2 ? texts.join() : `${texts.slice(0, -1).join(', ')} and ${texts[texts.length - 1]}`;
}

/** The terms under which every total of the guide stands. */
export const PRICE_TERMS = `List prices in USD a month without tax, on demand, in ${regionsText()}, for a month of ${HOURS_PER_MONTH} hours.`;

/** How old the prices of a bill are: the oldest and the newest date at which one of them was true. */
export function pricesAsOf(bill: DeploymentBill): string {
  const dates = bill.lines.map(({ record }) => record.asOf).sort();
  const [oldest, newest] = [dates[0] ?? '', dates[dates.length - 1] ?? ''];
  return oldest === newest
    ? `Prices as of ${oldest}.`
    : `Prices as of ${oldest} (the oldest) to ${newest} (the newest).`;
}

const PARTS: readonly [keyof ServiceLevel, string][] = [
  ['staging', 'a staging environment'],
  ['pointInTime', 'restore to any minute'],
  ['standby', 'a standby in another zone'],
  ['dedicatedCpu', 'dedicated database processors'],
  ['redundantApi', 'more than one copy of the API'],
];

/** What a service level promises, in one sentence. */
export function levelSentence(level: ServiceLevel): string {
  const parts = PARTS.filter(([key]) => level[key] === true).map(([, text]) => text);
  const backups =
    level.backupDays > 0 ? `backups of ${level.backupDays} days` : 'no restorable backups but your own export';
  const support = level.support === 'priority' ? 'support with a response time' : 'community support';
  const lost = `at most ${formatDuration(level.rpoMinutes)} of data lost`;
  const back = `back within ${formatDuration(level.rtoMinutes)}`;
  const all = [
    `availability ${level.availability}`,
    lost,
    back,
    backups,
    `logs of ${level.logDays} day${level.logDays === 1 ? '' : 's'}`,
    ...parts,
    support,
  ];
  return `Sized for the service level "${level.label}": ${all.join(', ')}.`;
}

/** What a total leaves out and what the platform cannot meet, in sentences. */
export function gapSentences(deployment: Deployment): string[] {
  return [
    ...deployment.unknowns.map((unknown) => `Not known and not in the total: ${unknown}`),
    ...deployment.leavesOut.map((left) => `Left out: ${left}`),
    ...deployment.shortfalls.map((short) => `Not met: ${short}`),
  ];
}
