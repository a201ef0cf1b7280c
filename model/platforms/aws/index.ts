import { formatNumber } from '../../format';
import { limitNumber } from '../../limits';
import { DAYS_PER_MONTH, millions, toGiB } from '../../units';
import type { DatabaseSize } from '../configuration';
import { limit } from '../limit';
import { copyEgress } from '../parts/mediaCopy';
import { copiedBytes, diskBytes, peakTimes, provisionedGib } from '../sizing';
import type { Choice, Component, Deployment, Limit, Setting, Usage } from '../types';
import { apiOf } from './api';
import { authChoice, databaseChoice, databaseZones, realtimeChoice } from './choices';
import { databaseLimits, databaseUsage, instanceFor, MIN_DISK_GIB } from './database';
import { mediaOf } from './media';

/** Secrets that the API and the push worker read. */
const SECRETS = 2;

/** AWS for a setting, each part the cheapest of its ways that meets the level: RDS, Lambda or Fargate, S3 with CloudFront, Cognito, AppSync Events. */
export function deployAws(setting: Setting): Deployment {
  const { level, options } = setting;
  const instance = instanceFor(setting);
  const api = apiOf(setting, instance);
  const media = options.media === 'platform' ? mediaOf(setting) : undefined;
  return {
    platform: 'aws',
    options,
    level,
    plans: {},
    configuration: {
      plan: null,
      spendCap: null,
      database: instance,
      disk: provisionedGib(diskBytes(setting), MIN_DISK_GIB),
      diskUnit: 'GiB',
      diskGrows: false,
      standby: level.standby ? 'multi-az' : null,
      pointInTimeDays: null,
      staging: level.staging ? 'db-t4g-micro' : null,
      ways: { api: api.choice.chosen, ...mediaWay(media?.choice) },
      partPlans: {},
    },
    components: componentsOf(setting, instance, api.components, media?.choice.chosen),
    usage: [
      ...databaseUsage(setting, instance),
      ...api.usage,
      ...(media?.usage ?? []),
      ...(media && level.mediaCopy
        ? [copyEgress('aws.data-transfer.internet-out', toGiB(copiedBytes(setting)), 'GiB')]
        : []),
      ...(options.realtime === 'platform' ? realtimeUsage(setting) : []),
      signInUsage(setting),
      ...operationsUsage(setting),
    ],
    limits: [...databaseLimits(setting, instance), ...serviceLimits(setting)],
    choices: [
      api.choice,
      api.network,
      databaseChoice(setting, instance),
      databaseZones(setting, instance),
      ...(media ? [media.choice] : []),
      authChoice(setting),
      ...(options.realtime === 'platform' ? [realtimeChoice(setting, realtimeUsage(setting))] : []),
    ],
    shortfalls: [],
    unknowns: [],
    leavesOut: [
      'The work of replacing the Data API, row-level policies tied to Supabase Auth, and the client library.',
    ],
  };
}

function realtimeUsage({ demand }: Setting): Usage[] {
  const { messages, joins, connectionMinutes } = demand.realtime;
  const operations = messages + 2 * joins;
  return [
    {
      category: 'realtime',
      price: 'aws.appsync.events.operations',
      quantity: millions(operations),
      label: 'AppSync Events operations',
      why: () =>
        `${formatNumber(messages)} messages published and delivered, two operations for each of ${formatNumber(joins)} joins`,
    },
    {
      category: 'realtime',
      price: 'aws.appsync.events.connection-minutes',
      quantity: millions(connectionMinutes),
      label: 'AppSync connection minutes',
      why: () => `${formatNumber(connectionMinutes)} minutes of open connections`,
    },
  ];
}

function signInUsage({ demand }: Setting): Usage {
  return {
    category: 'auth',
    price: 'aws.cognito.lite.mau',
    quantity: demand.people.monthly,
    label: 'Monthly active users',
    why: () => `${formatNumber(demand.people.monthly)} users with any identity operation`,
  };
}

/** Logs, secrets, names and support: what AWS bills around the parts. */
export function operationsUsage({ demand, level }: Setting): Usage[] {
  const logs = toGiB(demand.logBytes);
  const usage: Usage[] = [
    {
      category: 'monitoring',
      price: 'aws.cloudwatch.logs.ingest',
      quantity: logs,
      label: 'Logs',
      why: () => `${formatNumber(logs)} GiB of request logs`,
    },
    {
      category: 'monitoring',
      price: 'aws.cloudwatch.logs.storage',
      quantity: (logs * level.logDays) / DAYS_PER_MONTH,
      label: 'Logs kept',
      why: () => `${formatNumber(logs)} GiB a month, kept ${level.logDays} days`,
    },
    {
      category: 'compute',
      price: 'aws.secrets-manager.secret',
      quantity: SECRETS,
      label: 'Secrets',
      why: `${SECRETS} secrets: the database and the push key`,
    },
    { category: 'compute', price: 'aws.route53.hosted-zone', quantity: 1, label: 'DNS zone', why: 'one zone' },
  ];
  if (level.support !== 'community') {
    usage.push({
      category: 'plan',
      price: 'aws.support.business-plus',
      quantity: 1,
      label: 'Business Support+',
      why: 'technical support; the greater of the fee and a share of the bill',
    });
  }
  return usage;
}

/** A flat-rate plan is a step of the configuration; by the GB is what is there without one. */
function mediaWay(choice: Choice | undefined): { media?: string } {
  return choice === undefined || choice.chosen === 'by the GB' ? {} : { media: choice.chosen };
}

function componentsOf(
  { level, options }: Setting,
  instance: DatabaseSize,
  api: readonly Component[],
  cdn: string | undefined,
): Component[] {
  const parts: Component[] = [
    {
      id: 'db',
      role: 'database',
      label: `RDS PostgreSQL, ${instance.name}`,
      detail: `${instance.vcpu} vCPU, ${instance.memoryGib} GiB`,
    },
    ...api,
    { id: 'auth', role: 'auth', label: 'Cognito', detail: 'Lite' },
  ];
  if (level.standby)
    parts.push({ id: 'standby', role: 'standby', label: 'Standby in another zone', detail: 'Multi-AZ' });
  if (cdn !== undefined) {
    parts.push(
      { id: 'storage', role: 'storage', label: 'S3', detail: 'Standard' },
      { id: 'cdn', role: 'cdn', label: 'CloudFront', detail: cdn },
    );
  }
  if (options.realtime === 'platform')
    parts.push({ id: 'realtime', role: 'realtime', label: 'AppSync Events', detail: '' });
  if (level.staging) parts.push({ id: 'staging', role: 'staging', label: 'Staging', detail: 'db.t4g.micro' });
  return parts;
}

function serviceLimits(setting: Setting): Limit[] {
  const { demand, options } = setting;
  const rate = (demand.perSecond.reads.peak + demand.perSecond.writes.peak) * peakTimes(demand);
  const limits = [
    limit(setting, {
      id: 'api-rate',
      kind: 'rate',
      metric: null,
      label: 'API Gateway requests per second',
      used: rate,
      capacity: limitNumber('aws.api-gateway.throttle'),
      unit: 'requests/s',
      beyond: 'throttled',
      effect: 'requests are answered 429; the quota can be raised',
      source: 'aws.api-gateway.throttle',
    }),
    limit(setting, {
      id: 'auth-rate',
      kind: 'rate',
      metric: null,
      label: 'Cognito sign-ins per second',
      used: demand.perSecond.signIns.peak,
      capacity: limitNumber('aws.cognito.rps.user-authentication'),
      unit: 'requests/s',
      beyond: 'throttled',
      effect: 'sign-ins are refused until the rate falls',
      source: 'aws.cognito.rps.user-authentication',
    }),
    limit(setting, {
      id: 'token-rate',
      kind: 'rate',
      metric: null,
      label: 'Cognito token refreshes per second',
      used: demand.perSecond.auth.peak,
      capacity: limitNumber('aws.cognito.rps.user-token'),
      unit: 'requests/s',
      beyond: 'throttled',
      effect: 'refreshes are refused until the rate falls',
      source: 'aws.cognito.rps.user-token',
    }),
  ];
  if (options.realtime === 'platform') {
    limits.push(
      limit(setting, {
        id: 'realtime-joins',
        kind: 'rate',
        metric: 'realtime-joins',
        label: 'AppSync connects after an outage',
        used: demand.realtime.connections / 60,
        capacity: limitNumber('aws.appsync.events.connect-rate'),
        unit: 'connects/s when all return within a minute',
        beyond: 'throttled',
        effect: 'clients wait longer than a minute to be live again',
        source: 'aws.appsync.events.connect-rate',
      }),
    );
  }
  return limits;
}
