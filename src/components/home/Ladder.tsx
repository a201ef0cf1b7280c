import { countsOf, formatUsers, PRICE_TERMS } from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../model/answers';
import { useOwnScenario, useScenario } from '../model/scenario';
import { Rung } from './Rung';

/** The seven tiers from the first friends to half a million, the reader's own number among them, with the terms of the totals. */
export function Ladder(): ReactNode {
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
        const why = answers.lower(scenario, users);
        return why && <p key={users} className="table-foot">{`At ${formatUsers(users)} users: ${why}`}</p>;
      })}
      <p className="table-foot">
        {PRICE_TERMS} Totals are for the base case of demand; beside them stand the low and the high case. A hard limit
        is a limit that users feel; it is reached if the configuration stays as it is.
      </p>
    </section>
  );
}
