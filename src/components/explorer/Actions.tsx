import { levelSentence } from '@gymrats/model';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { answers } from '../model/answers';
import { useScenario } from '../model/scenario';
import { WorkLists } from '../work/WorkLists';
import { useAskedUsers } from './useAskedUsers';

/** What to do now, what to watch and what comes next at the reader's size, and the service level of that size. */
export function Actions(): ReactNode {
  const scenario = useScenario();
  const users = useAskedUsers();
  const { level } = answers.recommend(scenario, users).best.deployment;
  return (
    <section className="container" aria-labelledby="actions">
      <Heading as="h2" id="actions">
        What to do
      </Heading>
      <WorkLists users={users} />
      <p className="table-foot explorer-level">{levelSentence(level)}</p>
    </section>
  );
}
