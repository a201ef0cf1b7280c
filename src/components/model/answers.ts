import { bestCrossovers, billCrossovers, casesOf, defectCosts, estimate, recommend, steps } from '@gymrats/model';
import { carried } from './carried';
import { perScenario } from './perScenario';

/** What the model answers, each computed once for a page. */
export const answers = {
  estimate: perScenario((scenario, id: string, users: number) => estimate(id, users, scenario)),
  recommend: perScenario((scenario, users: number) => recommend(users, scenario)),
  defects: perScenario((scenario, id: string, users: number) => defectCosts(id, users, scenario)),
  /** The same platform and users in the low and in the high case. */
  range: perScenario((scenario, id: string, users: number) => ({
    low: estimate(id, users, casesOf(scenario).low),
    high: estimate(id, users, casesOf(scenario).high),
  })),
};

/** User counts at which an answer changes: long to compute, so the default travels with the page. */
export const crossings = {
  steps: carried('steps', (scenario, id: string) => steps(id, scenario)),
  best: carried('best', (scenario) => bestCrossovers(scenario)),
  bills: carried('bills', (scenario, one: string, other: string) => billCrossovers(one, other, scenario)),
};
