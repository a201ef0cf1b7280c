import { ModelError } from '../errors';
import { nearest } from '../nearest';
import { database } from './derivations/database';
import { media } from './derivations/media';
import { people } from './derivations/people';
import { realtime } from './derivations/realtime';
import { requests } from './derivations/requests';
import { traffic } from './derivations/traffic';
import type { Derivation } from './derivations/types';

export type { Derivation } from './derivations/types';

/** One record for every figure of a Demand. Tests move each assumption and fact and hold the lists against what moves. */
export const derivations: readonly Derivation[] = [people, requests, database, media, traffic, realtime]
  .flat()
  .map(({ facts = [], ...figure }) => ({ ...figure, facts }));

const byId = new Map(derivations.map((derivation) => [derivation.id, derivation]));

/** How the figure at this path of a Demand is computed. Throws a ModelError with the nearest paths for an unknown one. */
export function derivationOf(id: string): Derivation {
  const derivation = byId.get(id);
  if (derivation) return derivation;
  throw new ModelError('demand', `unknown figure "${id}"; nearest: ${nearest(id, byId.keys()).join(', ')}`);
}
