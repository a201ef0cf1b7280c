import {
  casesOf,
  defectCosts,
  estimate,
  lowerThanBelowText,
  outlookText,
  recommend,
  splitBill,
  splitText,
} from '@gymrats/model';
import { perScenario } from './perScenario';

/** What the model answers, each computed once for a page. */
export const answers = {
  estimate: perScenario((scenario, id: string, users: number) => estimate(id, users, scenario)),
  recommend: perScenario((scenario, users: number) => recommend(users, scenario)),
  /** How the recommendation and the next move go together; empty where none is near. */
  outlook: perScenario((scenario, users: number) => outlookText(users, scenario) ?? ''),
  /** Why the bill is lower than at the tier below; empty where it is not. */
  lower: perScenario((scenario, users: number) => lowerThanBelowText(users, scenario) ?? ''),
  splitBill: perScenario((scenario, id: string, users: number) => splitBill(id, users, scenario)),
  /** What the promises of a bill cost, in a sentence; empty where nothing is promised for money. */
  split: perScenario((scenario, id: string, users: number) => splitText(splitBill(id, users, scenario))),
  defects: perScenario((scenario, id: string, users: number) => defectCosts(id, users, scenario)),
  /** The same platform and users in the low and in the high case. */
  range: perScenario((scenario, id: string, users: number) => ({
    low: estimate(id, users, casesOf(scenario).low),
    high: estimate(id, users, casesOf(scenario).high),
  })),
};
