import { caseText, countsOf, formatUsers, lowerThanBelowText, PRICE_TERMS } from '@gymrats/model';
import type { ReactNode } from 'react';
import { inPage } from '../model/inPage';
import { memoizeByScenario } from '../model/memoizeByScenario';
import { useOwnScenario, useScenario } from '../model/scenario';
import { Rung } from './Rung';

const lowerOf = memoizeByScenario((scenario, users: number) => lowerThanBelowText(users, scenario) ?? '');

/** The seven tiers from the first friends to half a million, the reader's own number among them, with the terms of the totals. */
export const Ladder = inPage('Ladder', (): ReactNode => {
  const scenario = useScenario();
  const counts = countsOf(useOwnScenario());
  return (
    <section className="container home-ladder" aria-label="What to run at each number of registered users">
      <ol className="ladder">
        {counts.map((users) => (
          <Rung key={users} users={users} />
        ))}
      </ol>
      {counts.map((users) => {
        const why = lowerOf(scenario, users);
        return why && <p key={users} className="table-foot">{`At ${formatUsers(users)} users: ${why}`}</p>;
      })}
      <p className="table-foot">
        {PRICE_TERMS} Totals are for {caseText(scenario)} of demand; beside them stand the low and the high case. A hard
        limit is a limit that users feel; it is reached if the configuration stays as it is.
      </p>
    </section>
  );
});
