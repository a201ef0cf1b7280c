import { limitNumber } from '../../limits';
import { getPrice } from '../../prices';
import type { DatabaseSize } from '../configuration';

/** A compute size, from its price record and the limits that come with it. */
export interface ComputeSize extends DatabaseSize {
  readonly iops: number;
  readonly recommendedGb: number;
  readonly connections: number;
  readonly poolerClients: number;
}

const IDS = ['micro', 'small', 'medium', 'large', 'xl', '2xl', '4xl', '8xl', '12xl', '16xl'];

/** The sizes a paid project can run on, smallest first. */
export const COMPUTE_SIZES: readonly ComputeSize[] = IDS.map(sizeOf);

/** The size of a Free project. */
export const NANO: ComputeSize = sizeOf('nano');

function sizeOf(id: string): ComputeSize {
  const { spec } = getPrice(`supabase.compute.${id}`);
  return {
    id,
    name: nameOf(id),
    vcpu: spec?.vcpu ?? 1,
    memoryGib: spec?.memoryGib ?? 0.5,
    isDedicated: spec?.dedicated ?? false,
    iops: limitNumber(`supabase.compute.disk-iops.${id}`, 'baseline'),
    recommendedGb: limitNumber(`supabase.db.recommended-max-size.${id}`),
    connections: limitNumber(`supabase.db.max-connections.${id}`),
    poolerClients: limitNumber(`supabase.pooler.max-clients.${id}`),
  };
}

function nameOf(id: string): string {
  return id.endsWith('xl') ? id.toUpperCase() : id.charAt(0).toUpperCase() + id.slice(1);
}

/** The next larger size of a paid project; undefined for the largest and for the size of a Free project. */
export function nextComputeSize(id: string): ComputeSize | undefined {
  const index = COMPUTE_SIZES.findIndex((size) => size.id === id);
  return index < 0 ? undefined : COMPUTE_SIZES[index + 1];
}
