import { compositions, type Mode } from '../load/eventMix';
import type { RequestCost } from './requests';

/** What one event of the model costs the database: the sum of its requests. */
export interface EventCost {
  readonly id: string;
  /** Null where the machine does not tell processor time. */
  readonly cpuMs: number | null;
  readonly rows: number;
  readonly bytes: number;
  readonly blocksHit: number;
  readonly blocksRead: number;
  readonly walBytes: number;
  readonly walPages: number;
  readonly tempBlocks: number;
}

const FIELDS = ['rows', 'bytes', 'blocksHit', 'blocksRead', 'walBytes', 'walPages', 'tempBlocks'] as const;

/** Cost of every event of the model, from the cost of its requests. A request that is refused counts as nothing. */
export function eventCosts(mode: Mode, requests: readonly RequestCost[]): EventCost[] {
  const byId = new Map(requests.map((request) => [request.id, request]));
  return Object.entries(compositions[mode]).map(([id, composition]) => {
    const parts = Object.entries(composition).flatMap(([request, times]) => {
      const cost = byId.get(request);
      return cost && !cost.error ? [{ cost, times }] : [];
    });
    const sum = (field: (typeof FIELDS)[number]) =>
      Number(parts.reduce((total, { cost, times }) => total + times * cost[field], 0).toFixed(2));
    const isTimed = parts.every(({ cost }) => cost.cpuMs !== null);
    const cpuMs = parts.reduce((total, { cost, times }) => total + times * (cost.cpuMs ?? 0), 0);
    return {
      id,
      cpuMs: isTimed ? Number(cpuMs.toFixed(3)) : null,
      ...(Object.fromEntries(FIELDS.map((field) => [field, sum(field)])) as Record<(typeof FIELDS)[number], number>),
    };
  });
}
