import { bestCrossovers, billCrossovers, crossoverValue, sizeSteps } from '@gymrats/model';
import { prerender } from './prerender';

/** User counts at which an answer changes: long to compute, so the default travels with the page. */
export const crossings = {
  steps: prerender('steps', (scenario, id: string) => sizeSteps(id, scenario).map(crossoverValue)),
  best: prerender('best', (scenario) => bestCrossovers(scenario).map(crossoverValue)),
  bills: prerender('bills', (scenario, one: string, other: string) =>
    billCrossovers(one, other, scenario).map(crossoverValue),
  ),
};
