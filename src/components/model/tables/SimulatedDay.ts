// Written by `npm run fix` from model/render/tables/simulatedDay.ts.
import { simulatedDayTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The simulated January peak day, hour by hour. */
export const SimulatedDay = tableComponent(simulatedDayTable);
