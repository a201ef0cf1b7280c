import { casesOf, defectCosts, estimate, recommend } from '@gymrats/model';
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
