import { bottlenecksTable } from '@gymrats/model';
import { nothing, shows } from './shows';

/** Where the app as built stops or starts to cost, with the user count at which each bites. */
export const Bottlenecks = shows((scenario) => bottlenecksTable(scenario), nothing);
