import { casesOf, defectCosts, estimate, recommend, splitBill, splitText } from '@gymrats/model';
import { memoizeByScenario } from './memoizeByScenario';

/** What the model answers, each computed once for a page. */
export const answers = {
  estimate: memoizeByScenario((scenario, id: string, users: number) => estimate(id, users, scenario)),
  recommend: memoizeByScenario((scenario, users: number) => recommend(users, scenario)),
  splitBill: memoizeByScenario((scenario, id: string, users: number) => splitBill(id, users, scenario)),
  /** What the promises of a bill cost, in a sentence; empty where nothing is promised for money. */
  split: memoizeByScenario((scenario, id: string, users: number) => splitText(splitBill(id, users, scenario))),
  defects: memoizeByScenario((scenario, id: string, users: number) => defectCosts(id, users, scenario)),
  /** The same platform and users in the low and in the high case. */
  range: memoizeByScenario((scenario, id: string, users: number) => ({
    low: estimate(id, users, casesOf(scenario).low),
    high: estimate(id, users, casesOf(scenario).high),
  })),
};
