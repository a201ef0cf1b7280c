import { formatNumber, formatTotal } from '../../format';
import { limitNumber } from '../../limits';
import { toGiB } from '../../units';
import type { DatabaseSize } from '../configuration';
import { limit } from '../limit';
import { copyEgress } from '../parts/mediaCopy';
import { copiedBytes, diskBytes, provisionedGib } from '../sizing';
import type { Component, Deployment, Limit, ServiceLevel, Setting, Usage, UsdRange } from '../types';
import { apiOf } from './api';
import { authChoice, databaseZones, machineChoice, realtimeChoice } from './choices';
import { databaseLimits, databaseUsage, MIN_DISK_GIB, machineFor } from './database';
import { mediaOf } from './media';

/** Bytes of a TLS handshake that the Realtime Database bills as download (note of price gcp.firebase.rtdb.download). */
const HANDSHAKE_BYTES = 3500;
const SECRETS = 2;

/** Google Cloud for a setting: Cloud SQL Enterprise, Cloud Run, Cloud Storage, Identity Platform, Firebase Realtime Database. */
export function deployGcp(setting: Setting): Deployment {
  const { level, options } = setting;
  const machine = machineFor(setting);
  const api = apiOf(setting);
  const media = options.media === 'platform' ? mediaOf(setting) : undefined;
  return {
    platform: 'gcp',
    options,
    level,
    plans: {},
    configuration: {
      plan: null,
      spendCap: null,
      database: machine,
      disk: provisionedGib(diskBytes(setting), MIN_DISK_GIB),
      diskUnit: 'GiB',
      diskGrows: true,
      standby: level.standby ? 'ha' : null,
      pointInTimeDays: null,
      staging: level.staging ? 'db-f1-micro' : null,
      ways: {
        ...(api.choice.chosen === 'by the instance' && { api: 'instances' }),
        ...(media && { media: media.choice.chosen }),
      },
      partPlans: {},
    },
    components: componentsOf(setting, machine, media?.choice.chosen),
    usage: [
      ...databaseUsage(setting, machine),
      ...api.usage,
      ...(media?.usage ?? []),
      ...(media && level.mediaCopy
        ? [copyEgress('gcp.gcs.egress.internet.worldwide', toGiB(copiedBytes(setting)), 'GiB')]
        : []),
      ...(options.realtime === 'platform' ? realtimeUsage(setting) : []),
      signInUsage(setting),
      ...operationsUsage(setting),
    ],
    limits: [...databaseLimits(setting, machine), ...serviceLimits(setting)],
    choices: [
      api.choice,
      {
        id: 'edition',
        chosen: 'Enterprise',
        rule: 'Cloud SQL Enterprise, named explicitly: PostgreSQL 16 and newer default to the dearer Enterprise Plus, whose pooling and 99.99 % the service level does not ask for.',
        alternatives: [],
      },
      machineChoice(setting, machine),
      databaseZones(setting, machine),
      ...(media ? [media.choice] : []),
      authChoice(setting),
      ...(options.realtime === 'platform' ? [realtimeChoice(setting, realtimeUsage(setting))] : []),
    ],
    shortfalls: [],
    ...supportUnknown(level),
    leavesOut: [
      'The work of replacing the Data API, row-level policies tied to Supabase Auth, and the client library.',
    ],
  };
}

/**
 * The price of support that the service level asks for, which is not known. Two pages of 2026 contradict each other: the range goes from
 * the lowest fee that one gives to the highest that the other does (`missing` of the price book).
 */
export function supportUnknown({ support }: ServiceLevel): Pick<Deployment, 'unknowns' | 'unknownUsd'> {
  if (support === 'community') return { unknowns: [], unknownUsd: null };
  const { low, high } = SUPPORT_USD;
  return {
    unknowns: [
      `A support contract with a response time: sources contradict each other on its price, ${formatTotal(low)} to ${formatTotal(high)} a month.`,
    ],
    unknownUsd: SUPPORT_USD,
  };
}

const SUPPORT_USD: UsdRange = { low: 29, high: 15_000 };

function realtimeUsage({ demand }: Setting): Usage[] {
  const bytes = demand.egress.realtime + demand.realtime.joins * HANDSHAKE_BYTES;
  return [
    {
      category: 'realtime',
      price: 'gcp.firebase.rtdb.download',
      quantity: toGiB(bytes),
      label: 'Realtime Database download',
      why: () =>
        `${formatNumber(toGiB(demand.egress.realtime))} GiB of messages and the handshakes of ${formatNumber(demand.realtime.joins)} joins`,
    },
  ];
}

function signInUsage({ demand }: Setting): Usage {
  return {
    category: 'auth',
    price: 'gcp.identity-platform.mau.tier1',
    quantity: demand.people.monthly,
    label: 'Monthly active users',
    why: () => `${formatNumber(demand.people.monthly)} accounts that sign in during the month`,
  };
}

/** Logs and secrets: what Google Cloud bills around the parts. */
export function operationsUsage({ demand }: Setting): Usage[] {
  const logs = toGiB(demand.logBytes);
  return [
    {
      category: 'monitoring',
      price: 'gcp.logging.ingestion',
      quantity: logs,
      label: 'Logs',
      why: () => `${formatNumber(logs)} GiB of request logs`,
    },
    {
      category: 'compute',
      price: 'gcp.secret-manager.version',
      quantity: SECRETS,
      label: 'Secrets',
      why: `${SECRETS} secrets: the database and the push key`,
    },
  ];
}

function componentsOf({ level, options }: Setting, machine: DatabaseSize, cdn: string | undefined): Component[] {
  const parts: Component[] = [
    {
      id: 'db',
      role: 'database',
      label: `Cloud SQL, ${machine.id}`,
      detail: `${machine.vcpu} vCPU${machine.isDedicated ? '' : ' (shared)'}, ${machine.memoryGib} GiB`,
    },
    {
      id: 'api',
      role: 'api',
      label: 'Cloud Run',
      detail: level.availabilityPercent !== null ? 'warm' : 'scales to zero',
    },
    { id: 'auth', role: 'auth', label: 'Identity Platform', detail: '' },
  ];
  if (level.standby)
    parts.push({ id: 'standby', role: 'standby', label: 'Standby in another zone', detail: 'regional' });
  if (cdn) parts.push({ id: 'storage', role: 'storage', label: 'Cloud Storage', detail: 'Standard' });
  if (cdn === 'cdn') parts.push({ id: 'cdn', role: 'cdn', label: 'Cloud CDN', detail: 'behind a load balancer' });
  if (options.realtime === 'platform')
    parts.push({ id: 'realtime', role: 'realtime', label: 'Firebase Realtime Database', detail: '' });
  if (level.staging) parts.push({ id: 'staging', role: 'staging', label: 'Staging', detail: 'db-f1-micro' });
  return parts;
}

function serviceLimits(setting: Setting): Limit[] {
  const { demand, options } = setting;
  const limits = [
    limit(setting, {
      id: 'auth-rate',
      kind: 'rate',
      metric: null,
      label: 'Identity Platform requests per second',
      used: demand.perSecond.auth.peak,
      capacity: limitNumber('gcp.identity-platform.operations'),
      unit: 'requests/s',
      beyond: 'throttled',
      effect: 'sign-ins are refused until the rate falls',
      source: 'gcp.identity-platform.operations',
    }),
  ];
  if (options.realtime === 'platform') {
    limits.push(
      limit(setting, {
        id: 'realtime-connections',
        kind: 'capacity',
        metric: 'realtime-connections',
        isPeakLoad: true,
        label: 'Realtime Database connections',
        used: demand.realtime.connections,
        capacity: limitNumber('gcp.firebase.rtdb.connections'),
        unit: 'connections',
        beyond: 'refused',
        effect: 'new connections are refused: shard over several databases',
        source: 'gcp.firebase.rtdb.connections',
      }),
    );
  }
  return limits;
}
