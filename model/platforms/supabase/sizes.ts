import { limitNumber } from '../../limits';
import { getPrice } from '../../prices';

/** A compute size, from its price record and the limits that come with it. */
export interface ComputeSize {
  readonly id: string;
  readonly vcpu: number;
  readonly memoryGib: number;
  readonly dedicated: boolean;
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
    vcpu: spec?.vcpu ?? 1,
    memoryGib: spec?.memoryGib ?? 0.5,
    dedicated: spec?.dedicated ?? false,
    iops: limitNumber(`supabase.compute.disk-iops.${id}`, 'baseline'),
    recommendedGb: limitNumber(`supabase.db.recommended-max-size.${id}`),
    connections: limitNumber(`supabase.db.max-connections.${id}`),
    poolerClients: limitNumber(`supabase.pooler.max-clients.${id}`),
  };
}
