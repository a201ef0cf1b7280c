import { formatDuration } from '../../format';
import { PLATFORMS } from '../list';
import type { Deployment, ServiceLevel } from '../types';
import { availabilityVerdict } from './availability';
import type { Kept, LevelField, LevelVerdict } from './types';

export type { LevelField, LevelVerdict } from './types';

/** Fields whose number must not be above what is promised; of the others it must not be below. */
const AT_MOST: readonly LevelField[] = ['rpoMinutes', 'rtoMinutes'];

/**
 * Whether a deployment keeps each promise of its service level: one verdict per field, with its evidence. A promise that is not made
 * is kept.
 */
export function verdictsOf(deployment: Deployment): readonly LevelVerdict[] {
  const { level, usage, components } = deployment;
  const platform = PLATFORMS.find(({ id }) => id === deployment.platform);
  if (!platform) throw new Error(`no platform ${deployment.platform}`);
  const keeps = deployment.options.stack ? platform.stack?.keeps : platform.keeps;
  if (!keeps) throw new Error(`no open-source stack on ${deployment.platform}`);
  const { uptime, kept } = keeps(deployment);
  const reports = usage.some(({ price }) => price === 'sentry.errors.team.payg');
  const copy = components.find(({ id }) => id === 'media-copy');
  const all: Readonly<Record<Exclude<LevelField, 'availabilityPercent'>, Kept>> = {
    ...kept,
    errorReports: {
      value: reports,
      evidence: reports ? 'Sentry Team.' : "Sentry Developer, which stops at its month's count.",
      sources: [reports ? 'sentry.plan.team' : 'sentry.plan.developer'],
    },
    mediaCopy: {
      value: copy !== undefined,
      evidence: copy ? `${copy.label}, ${copy.detail}.` : 'None: backups of the database do not contain stored files.',
    },
  };
  return [
    availabilityVerdict(level.availabilityPercent, uptime),
    ...Object.entries(all).map(([field, { value, evidence, sources = [] }]) => ({
      field: field as LevelField,
      promised: promisedText(level, field as LevelField),
      met: isMet(level, field as LevelField, value),
      evidence,
      sources,
    })),
  ];
}

function isMet(level: ServiceLevel, field: LevelField, value: Kept['value']): boolean | null {
  const promised = field === 'support' ? level.support !== 'community' : level[field];
  if (typeof promised === 'boolean') return promised ? (value as boolean | null) : true;
  if (promised === 0) return true;
  if (value === null) return null;
  const [asked, found] = [promised as number, value as number];
  return AT_MOST.includes(field) ? found <= asked : found >= asked;
}

function promisedText(level: ServiceLevel, field: LevelField): string {
  const promised = level[field];
  if (field === 'rpoMinutes' || field === 'rtoMinutes') return formatDuration(promised as number);
  if (typeof promised === 'boolean') return promised ? 'yes' : 'no';
  return typeof promised === 'number' ? `${promised} days` : String(promised);
}
