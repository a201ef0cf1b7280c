import { bestCrossovers, billCrossovers, defectCosts, estimate, recommend, steps } from '@gymrats/model';
import { perScenario } from './perScenario';

/** What the model answers, each computed once for a page. */
export const answers = {
  estimate: perScenario((scenario, id: string, users: number) => estimate(id, users, scenario)),
  recommend: perScenario((scenario, users: number) => recommend(users, scenario)),
  defects: perScenario((scenario, id: string, users: number) => defectCosts(id, users, scenario)),
  steps: perScenario((scenario, id: string) => steps(id, scenario)),
  bestCrossovers: perScenario((scenario) => bestCrossovers(scenario)),
  billCrossovers: perScenario((scenario, one: string, other: string) => billCrossovers(one, other, scenario)),
  /** The same platform and users in the low and in the high case. */
  range: perScenario((scenario, id: string, users: number) => ({
    low: estimate(id, users, { ...scenario, case: 'low' }),
    high: estimate(id, users, { ...scenario, case: 'high' }),
  })),
};
