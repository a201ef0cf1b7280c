import { limitNumber } from '../../limits';
import { at } from '../../workload';
import type { ServiceLevel, Setting } from '../types';

/** Clients that a node of 2 vCPU and 4 GiB is planned for. A judgement, far below what its vendor advises at most (limit centrifugo.advised-clients-per-node). */
const CLIENTS_PER_NODE = 15_000;

/** Nodes of a realtime server that a setting asks for; two at least, so that one may fail. */
export function selfRunNodes({ demand, workload }: Pick<Setting, 'demand' | 'workload'>): number {
  const { connections } = demand.realtime;
  return Math.max(2, Math.ceil(connections / (CLIENTS_PER_NODE * at(workload.values, 'target-utilisation'))));
}

/** Copies of the open-source Auth server, each the default task of a community template. */
export function authServerTasks({ redundantApi }: ServiceLevel): { count: number; vcpu: number; memoryGib: number } {
  return {
    count: redundantApi ? 2 : 1,
    vcpu: limitNumber('supabase-self-hosted.fargate-task', 'vcpu'),
    memoryGib: limitNumber('supabase-self-hosted.fargate-task', 'memoryGib'),
  };
}

/** Why the open-source Auth server is not taken by itself. */
export const AUTH_SERVER_EXCLUDED = 'what a copy serves under load is on no record';
