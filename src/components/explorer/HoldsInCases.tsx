import { CASES, casesOf, platformName, recommend } from '@gymrats/model';
import type { ReactNode } from 'react';
import { inPage } from '../model/inPage';
import { memoizeByScenario } from '../model/memoizeByScenario';
import { useScenario } from '../model/scenario';
import { useAskedUsers } from './useAskedUsers';

const bestInCases = memoizeByScenario((scenario, users: number) => ({
  best: recommend(users, scenario).best.id,
  cases: CASES.map((which) => {
    const { best, carried } = recommend(users, casesOf(scenario)[which]);
    return { which, id: best.id, carried };
  }),
}));

/** Whether the recommendation is the same in low, base and high demand, and else what it is there. */
export const HoldsInCases = inPage('HoldsInCases', (): ReactNode => {
  const { best, cases } = bestInCases(useScenario(), useAskedUsers());
  const others = cases.filter(({ id, carried }) => id !== best || !carried);
  if (others.length === 0) return 'The choice holds in all three cases.';
  return others
    .map(({ which, id, carried }) =>
      carried
        ? `In ${which} demand ${platformName(id)} is better value.`
        : `In ${which} demand no platform carries the load.`,
    )
    .join(' ');
});
