import { type TierUsers, tierId } from '@gymrats/model';
import type { ReactNode } from 'react';
import { WorkLists } from '../../work/WorkLists';
import { WorkbookButton } from '../../workbook/WorkbookButton';
import { answers } from '../answers';
import { DeploymentDiagram } from '../diagrams';
import { inPage } from '../inPage';
import { PrerenderedAnswer } from '../PrerenderedAnswer';
import type { PlatformId } from '../platforms';
import { prerender } from '../prerender';
import { useScenario } from '../scenario';
import { Bill } from '../tables/Bill';
import { Configuration } from '../tables/Configuration';
import { Demand } from '../tables/Demand';
import { Limits } from '../tables/Limits';
import { Promises } from '../tables/Promises';
import { Headroom } from './Headroom';
import { OtherBills } from './OtherBills';
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

/** What to do now, what to watch, what comes next. */
export function TierActions({ users }: OfTier): ReactNode {
  return <WorkLists users={users} />;
}

/** The same in brief: the most urgent tasks, with a link to all of them on the tier's own page. */
export function TierActionsInBrief({ users }: OfTier): ReactNode {
  return <WorkLists users={users} most={MOST_TASKS} all={`/${tierId(users)}#actions`} />;
}

/** What to run, as a diagram and part by part. */
export function TierConfiguration({ users }: OfTier): ReactNode {
  return (
    <>
      <DeploymentDiagram platform={useBest(users).platform} users={users} />
      <Configuration users={users} />
    </>
  );
}

/** What the users ask for. */
export function TierDemand({ users }: OfTier): ReactNode {
  return <Demand users={users} />;
}

/** The itemised bill, and those of the other platforms, closed. */
export function TierBills({ users }: OfTier): ReactNode {
  const { platform } = useBest(users);
  return (
    <>
      <Promises platform={platform} users={users} />
      <Bill platform={platform} users={users} />
      <WorkbookButton platform={platform} users={users} />
      <OtherBills best={platform} users={users} />
    </>
  );
}

/** How full the deployment is: the fullest limits as bars, all of them in a table. */
export function TierLimits({ users }: OfTier): ReactNode {
  const { platform, limits } = useBest(users);
  return (
    <>
      <TierHeadroom users={users} />
      <details className="explain folded">
        <summary>{`All ${limits} limits of this deployment`}</summary>
        <Limits platform={platform} users={users} />
      </details>
    </>
  );
}
