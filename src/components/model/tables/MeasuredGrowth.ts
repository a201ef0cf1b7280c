// Written by `npm run fix` from model/render/tables/measuredGrowth.ts.
import type { measuredGrowthTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Processor time of each event over users: points, fitted line, residual, and whether the load grows with the square. */
export const MeasuredGrowth = tableComponent<typeof measuredGrowthTable>('MeasuredGrowth');
