import { formatUsers } from '@gymrats/model';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { useAskedUsers } from '../explorer/useAskedUsers';
import { WorkLists } from '../work/WorkLists';

const MOST_TASKS = 3;

/** The most urgent of what the reader's size calls for, or that of the example, with the way to all of it. */
export function FirstSteps(): ReactNode {
  const users = useAskedUsers();
  return (
    <section className="container home-part" aria-labelledby="first-steps">
      <Heading as="h2" id="first-steps">
        What to do first at {formatUsers(users)} users
      </Heading>
      <WorkLists users={users} most={MOST_TASKS} all="/explore/#actions" />
    </section>
  );
}
