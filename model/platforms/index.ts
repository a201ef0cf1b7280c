import { ModelError } from '../errors';
import { PLATFORMS, type Platform, type PlatformId } from './list';
import { ablyPart } from './parts/ably';
import { mediaCopyPart } from './parts/mediaCopy';
import type { Part } from './parts/part';
import { r2Part } from './parts/r2';
import { sharedPart } from './parts/shared';
import type { Deployment, Options, Setting } from './types';

export { billOf, type Charge, type DeploymentBill } from './bill';
export {
  bandOf,
  type Configuration,
  configurationKey,
  type DatabaseSize,
  isSameConfiguration,
  isSameSize,
  type Standby,
  sizeKey,
} from './configuration';
export { catalogue } from './cost';
export type { Marker, MediaRates, PlatformDescriptor, PlatformStack } from './descriptor';
export { bindingLimit, exceeded } from './limit';
export { PLATFORMS, type Platform, type PlatformId, type StackPlatformId } from './list';
export { selfRunNodes } from './parts/selfRun';
export { ALERT_AT, isHardLimit, type LimitPolicy, type LimitState, policyOf } from './policy';
export { pricesAt, pricesOfMonth } from './priceSets';
export {
  levelWithout,
  PROMISE_IDS,
  PROMISES,
  type Promised,
  type PromiseId,
  promisesOf,
} from './promises';
export { SERVICE_LEVELS, serviceLevelAt } from './serviceLevels';
export { databaseNeed, GB_PER_MEMORY_GIB, mediaBytes, peakTimes } from './sizing';
export { coveredBySpendCap } from './spendCap';
export {
  type BulkImport,
  type ImportEvent,
  type ImportMoment,
  importTimeline,
  readOnlyHours,
} from './supabase/bulkImport';
export { nextComputeSize } from './supabase/sizes';
export * from './types';
export { type LevelField, type LevelVerdict, verdictsOf } from './verdicts';
export type { PlatformKeeps } from './verdicts/types';

/** Ids of the main platforms, in the order of the guide. */
export const BASE_PLATFORM_IDS: readonly PlatformId[] = PLATFORMS.map(({ id }) => id);

/** The descriptor of a main platform. */
export function platformById(id: PlatformId): Platform {
  return PLATFORMS.find((known) => known.id === id) as Platform;
}

/** The descriptor of the main platform of a platform id: of `aws` for `aws+r2`. Throws a ModelError for an unknown id. */
export function platformOfId(id: string): Platform {
  return platformById(parsePlatformId(id).platform);
}

/** Main platform and options as one id: `supabase`, `aws+r2`, `gcp+stack+r2`. */
export function platformId(platform: PlatformId, { media, realtime, stack }: Options): string {
  return [platform, stack ? 'stack' : '', media === 'r2' ? 'r2' : '', realtime === 'ably' ? 'ably' : '']
    .filter(Boolean)
    .join('+');
}

/** A platform id as a reader knows it: "Supabase with media on R2". */
export function platformName(id: string): string {
  const { platform, options } = parsePlatformId(id);
  const parts = [options.media === 'r2' ? 'media on R2' : '', options.realtime === 'ably' ? 'realtime on Ably' : ''];
  const added = parts.filter(Boolean).join(' and ');
  const { name: vendor } = platformById(platform);
  const name = options.stack ? `Open-source Supabase on ${vendor}` : vendor;
  return added ? `${name} with ${added}` : name;
}

/** Reads a platform id back. Throws a ModelError that lists the known ones. */
export function parsePlatformId(id: string): { platform: PlatformId; options: Options } {
  const [main, ...parts] = id.split('+');
  const platform = PLATFORMS.find((known) => known.id === main);
  const isPart = (part: string): boolean =>
    part === 'r2' || part === 'ably' || (part === 'stack' && platform?.stack !== undefined);
  const known = parts.every((part, index) => isPart(part) && parts.indexOf(part) === index);
  if (!platform || !known) {
    throw new ModelError('platform', `unknown platform "${id}"; one of ${[...PLATFORM_IDS, ...STACK_IDS].join(', ')}`);
  }
  return {
    platform: platform.id,
    options: {
      media: parts.includes('r2') ? 'r2' : 'platform',
      realtime: parts.includes('ably') ? 'ably' : 'platform',
      ...(parts.includes('stack') && { stack: true }),
    },
  };
}

const OPTIONS: readonly Options[] = (['platform', 'ably'] as const).flatMap((realtime) =>
  (['platform', 'r2'] as const).map((media) => ({ media, realtime })),
);

/** Every combination of a main platform with its options. */
export const PLATFORM_IDS: readonly string[] = OPTIONS.flatMap((options) =>
  PLATFORMS.map(({ id }) => platformId(id, options)),
);

/** The open-source Supabase stack on each platform that runs it, with and without media on R2. In no column of the tables. */
export const STACK_IDS: readonly string[] = PLATFORMS.filter(({ stack }) => stack !== undefined).flatMap(({ id }) =>
  (['platform', 'r2'] as const).map((media) => platformId(id, { media, realtime: 'platform', stack: true })),
);

/** What to run on a platform for a setting, with the parts that every platform needs and the options chosen. */
export function deploy(platform: PlatformId, setting: Setting): Deployment {
  const descriptor = platformById(platform);
  const { deploy: run } = setting.options.stack && descriptor.stack ? descriptor.stack : descriptor;
  const deployment = run(setting);
  const parts: Part[] = [sharedPart(setting)];
  if (setting.options.media === 'r2') parts.push(r2Part(setting));
  if (setting.options.realtime === 'ably') parts.push(ablyPart(setting));
  if (setting.level.mediaCopy) parts.push(mediaCopyPart(setting));
  return parts.reduce(mix, deployment);
}

function mix(deployment: Deployment, part: Part): Deployment {
  return {
    ...deployment,
    plans: { ...deployment.plans, ...part.plans },
    configuration: {
      ...deployment.configuration,
      partPlans: { ...deployment.configuration.partPlans, ...part.plans },
    },
    usage: [...deployment.usage, ...part.usage],
    limits: [...deployment.limits, ...part.limits],
    components: [...deployment.components, ...part.components],
    choices: [...deployment.choices, ...(part.choices ?? [])],
    leavesOut: [...deployment.leavesOut, ...part.leavesOut],
  };
}
