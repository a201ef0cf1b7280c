import { actionsAt, formatUsers, levelSentence, TIERS } from '@gymrats/model';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { answers } from '../model/answers';
import { perScenario } from '../model/perScenario';
import { useScenario } from '../model/scenario';
import { ActionList } from '../model/TierSheet/ActionList';
import { useAskedUsers } from './useAskedUsers';

const actionsOf = perScenario((scenario, users: number) => actionsAt(users, scenario));

/** What to do now, what to watch and what comes next at the reader's size, and the service level that is owed there. */
export function Actions(): ReactNode {
  const scenario = useScenario();
  const users = useAskedUsers();
  const { now, watch, next } = actionsOf(scenario, users);
  const { level } = answers.recommend(scenario, users).best.deployment;
  const before = TIERS.filter((tier) => tier < users).at(-1);
  const since =
    before === undefined ? 'to start with' : `what differs from the set-up for ${formatUsers(before)} users`;
  return (
    <section className="container" aria-labelledby="actions">
      <Heading as="h2" id="actions">
        What to do
      </Heading>
      <div className="action-lists">
        <ActionList
          kind="now"
          title={`Do now: ${since}`}
          items={now.length > 0 ? now : [`Nothing: the set-up for ${formatUsers(before ?? users)} users still does.`]}
        />
        <ActionList kind="watch" title="Watch" items={watch} />
        <ActionList kind="next" title="Next step" items={next} />
      </div>
      <p className="table-foot explorer-level">{levelSentence(level)}</p>
    </section>
  );
}
