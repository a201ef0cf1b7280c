// Written by `npm run fix` from model/render/tables/decisionMatrix.ts.
import type { decisionMatrix } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** At X users use Y because Z. */
export const DecisionMatrix = tableComponent<typeof decisionMatrix>('DecisionMatrix', { byTier: true });
