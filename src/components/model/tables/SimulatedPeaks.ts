// Written by `npm run fix` from model/render/tables/simulatedPeaks.ts.
import type { simulatedPeaksTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The closed-form peak beside the simulated one, and what bursts add. */
export const SimulatedPeaks = tableComponent<typeof simulatedPeaksTable>('SimulatedPeaks', { byTier: true });
