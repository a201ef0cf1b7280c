import { headroomAt, type Scenario, workloadFor } from '../decisions';
import { ModelError } from '../errors';
import { formatBytes, formatNumber, formatShare } from '../format';
import { limitNumber } from '../limits';
import type { PeerClaim } from '../peers';
import { ALERT_AT, SERVICE_LEVELS, type ServiceLevel } from '../platforms';
import { at, demandOf } from '../workload';
import { configurationLabel } from './configuration';

/** What this model says about a claim: its own figure and how to read the two together. */
export interface Counterpart {
  readonly figure: string;
  readonly reading: string;
}

type Answer = (claim: PeerClaim & { readonly users: number }, scenario: Scenario) => Counterpart;

const HOUR = 60;

const ANSWERS: Readonly<Record<string, Answer>> = {
  processors: ({ users }, scenario) => {
    const { configuration, asked } = headroomAt(users, scenario);
    const { vcpu } = configuration.database;
    const used = asked / vcpu;
    const replica = SERVICE_LEVELS.find(({ standby }) => standby) as ServiceLevel;
    return {
      figure: `${used < 0.01 ? 'less than 1 %' : formatShare(used)} of ${vcpu} vCPU on ${configurationLabel(configuration)}`,
      reading: `No replica for load; one as a standby from ${formatNumber(replica.from)} users.`,
    };
  },
  size: ({ users }, scenario) => {
    const { database } = demandOf(workloadFor(scenario), users);
    const largest = limitNumber('supabase.db.recommended-max-size.16xl');
    return {
      figure: `${formatBytes(database.totalBytes)} of data`,
      reading: `One server is recommended up to ${formatNumber(largest)} GB; partitions and retention come first.`,
    };
  },
  regions: () => ({
    figure: 'not asked for at any tier',
    reading: 'No service level here asks for a second region; a CDN brings media near, and phones work offline.',
  }),
  requests: ({ users }, scenario) => {
    const { reads, writes } = demandOf(workloadFor(scenario), users).perSecond;
    return {
      figure: `${formatNumber(reads.peak + writes.peak)} requests a second at the peak`,
      reading: `Two copies of the API from ${formatNumber(first(({ redundantApi }) => redundantApi))} users, for failures and not for load.`,
    };
  },
  rto: ({ value }) => promised(({ rtoMinutes }) => rtoMinutes <= value * HOUR, 'A judgement in both.'),
  rpo: ({ value }) =>
    promised(
      ({ rpoMinutes }) => rpoMinutes <= value * HOUR,
      value < 24
        ? 'Daily backups cannot keep it: it takes restore to any minute.'
        : 'Daily backups keep it; on the Free plan they are exports of your own.',
    ),
  backups: () => {
    const days = Math.max(...SERVICE_LEVELS.map(({ backupDays }) => backupDays));
    const kept = (plan: string): number => limitNumber('supabase.backups.daily-retention', plan);
    return {
      figure: `${days} days at most`,
      reading: `Supabase keeps ${kept('pro')} days on Pro, ${kept('team')} on Team, ${kept('enterprise')} on Enterprise; older copies are exports of your own.`,
    };
  },
  availability: ({ value }) => {
    const minutes = formatNumber((1 - value / 100) * 30 * 24 * HOUR);
    return promised(
      ({ availability }) => Number.parseFloat(availability) >= value,
      `It allows ${minutes} minutes of outage in 30 days.`,
    );
  },
  latency: () => ({
    figure: 'not computed',
    reading:
      'This model computes load, limits and cost. The objective for the 95th percentile stands in monitoring and alerting, and is measured in operation.',
  }),
  cpu: (_, scenario) => ({
    figure: `planned to ${formatShare(at(workloadFor(scenario).values, 'target-utilisation'))}, alert at ${formatShare(ALERT_AT.peakLoad)}`,
    reading: 'Here the share holds for the peak hour, which is stricter than an average.',
  }),
  quota: () => ({
    figure: `alert at ${formatShare(ALERT_AT.filling)}`,
    reading: 'A judgement in both.',
  }),
};

/** What the model has to set beside a claim. Throws a ModelError for a topic without an answer. */
export function counterpartOf(claim: PeerClaim, scenario: Scenario = {}): Counterpart {
  const answer = ANSWERS[claim.topic];
  if (!answer) throw new ModelError('topic', `"${claim.topic}" is none of ${Object.keys(ANSWERS).join(', ')}`);
  return answer({ ...claim, users: claim.users ?? 0 }, scenario);
}

function first(test: (level: ServiceLevel) => boolean): number {
  return SERVICE_LEVELS.find(test)?.from ?? Number.NaN;
}

function promised(test: (level: ServiceLevel) => boolean, reading: string): Counterpart {
  const from = first(test);
  return { figure: from > 1 ? `promised from ${formatNumber(from)} users` : 'promised at every size', reading };
}
