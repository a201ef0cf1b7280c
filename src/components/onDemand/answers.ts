import { actionsAt, BASE_PLATFORM_IDS } from '@gymrats/model';
import { answers as known } from '../model/answers';
import { memoizeByScenario } from '../model/memoizeByScenario';
import type { PlatformId } from '../model/platforms';

/** Answers that parts with events show: the default one travels with the page (`useAnswer.tsx`). Plain values. */
export const answers = {
  /** Everything to do at a number of users. */
  actions: memoizeByScenario((scenario, users: number) => actionsAt(users, scenario)),
  /** The best value at a number of users, how many limits its deployment has, and the other platforms. */
  best: memoizeByScenario((scenario, users: number) => {
    const { id, deployment } = known.recommend(scenario, users).best;
    return {
      platform: id as PlatformId,
      limits: deployment.limits.length,
      others: BASE_PLATFORM_IDS.filter((other): other is PlatformId & typeof other => other !== id),
    };
  }),
};

export type Answers = typeof answers;
