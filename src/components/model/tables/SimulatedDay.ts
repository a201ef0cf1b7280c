// Written by `npm run fix` from model/render/tables/simulatedDay.ts.
import type { simulatedDayTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The simulated January peak day, hour by hour. */
export const SimulatedDay = tableComponent<typeof simulatedDayTable>('SimulatedDay');
