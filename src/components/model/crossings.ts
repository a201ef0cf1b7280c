import { bestCrossovers, billCrossovers, crossoverValue, sizeSteps } from '@gymrats/model';
import { memoizeByScenario } from './memoizeByScenario';

/** User counts at which an answer changes. */
export const crossings = {
  steps: memoizeByScenario((scenario, id: string) => sizeSteps(id, scenario).map(crossoverValue)),
  best: memoizeByScenario((scenario) => bestCrossovers(scenario).map(crossoverValue)),
  bills: memoizeByScenario((scenario, one: string, other: string) =>
    billCrossovers(one, other, scenario).map(crossoverValue),
  ),
};
