import { type TierUsers, tierId } from '@gymrats/model';
import type { ReactNode } from 'react';
import { WorkLists } from '../../work/WorkLists';
import { answers } from '../answers';
import { inPage } from '../inPage';
import { PrerenderedAnswer } from '../PrerenderedAnswer';
import type { PlatformId } from '../platforms';
import { prerender } from '../prerender';
import { useScenario } from '../scenario';
import { Headroom } from './Headroom';
import { Verdict } from './Verdict';

/** Tasks that a tier in brief shows. */
const MOST_TASKS = 5;

interface OfTier {
  readonly users: TierUsers;
}

const best = prerender('best', (scenario, users: number) => {
  const { id, deployment } = answers.recommend(scenario, users).best;
  return { platform: id as PlatformId, limits: deployment.limits.length };
});

/** The platform that is best value at a tier, and how many limits its deployment has. Read from the `TierVerdict` of the page. */
export function useBest(users: number): { readonly platform: PlatformId; readonly limits: number } {
  return best.of(useScenario(), users);
}

/** Platform, total, cost per user and the reason. */
export const TierVerdict = inPage(
  'TierVerdict',
  ({ users }: OfTier): ReactNode => (
    <>
      <PrerenderedAnswer name={best.name(users)} answer={useBest(users)} />
      <Verdict recommendation={answers.recommend(useScenario(), users)} />
    </>
  ),
  { element: 'div' },
);

/** The fullest limits of a tier's deployment as bars. */
export const TierHeadroom = inPage(
  'TierHeadroom',
  ({ users }: OfTier): ReactNode => (
    <Headroom limits={answers.recommend(useScenario(), users).best.deployment.limits} />
  ),
  { element: 'div' },
);

/** The same in brief: the most urgent tasks, with a link to all of them on the tier's own page. */
export function TierActionsInBrief({ users }: OfTier): ReactNode {
  return <WorkLists users={users} most={MOST_TASKS} all={`/${tierId(users)}#actions`} />;
}
