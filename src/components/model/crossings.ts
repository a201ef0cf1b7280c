import { bestCrossovers, billCrossovers, crossoverValue, sizeSteps } from '@gymrats/model';
import { carried } from './carried';

/** User counts at which an answer changes: long to compute, so the default travels with the page. */
export const crossings = {
  steps: carried('steps', (scenario, id: string) => sizeSteps(id, scenario).map(crossoverValue)),
  best: carried('best', (scenario) => bestCrossovers(scenario).map(crossoverValue)),
  bills: carried('bills', (scenario, one: string, other: string) =>
    billCrossovers(one, other, scenario).map(crossoverValue),
  ),
};
