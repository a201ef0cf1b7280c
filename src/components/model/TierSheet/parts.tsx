import type { TierUsers } from '@gymrats/model';
import type { ReactNode } from 'react';
import { WorkLists } from '../../work/WorkLists';
import { WorkbookButton } from '../../workbook/WorkbookButton';
import { DeploymentDiagram } from '../diagramsInPage';
import { Bill } from '../tables/Bill';
import { Configuration } from '../tables/Configuration';
import { Demand } from '../tables/Demand';
import { Limits } from '../tables/Limits';
import { Promises } from '../tables/Promises';
import { TierHeadroom, useBest } from './brief';
import { OtherBills } from './OtherBills';

interface OfTier {
  readonly users: TierUsers;
}

/** What to do now, what to watch, what comes next. */
export function TierActions({ users }: OfTier): ReactNode {
  return <WorkLists users={users} />;
}

/** What to run, as a diagram and part by part. */
export function TierConfiguration({ users }: OfTier): ReactNode {
  const best = useBest(users);
  return (
    <>
      {best && <DeploymentDiagram platform={best.platform} users={users} />}
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
  const best = useBest(users);
  if (!best) return null;
  const { platform, others } = best;
  return (
    <>
      <Promises platform={platform} users={users} />
      <Bill platform={platform} users={users} />
      <WorkbookButton platform={platform} users={users} />
      <OtherBills platforms={others} users={users} />
    </>
  );
}

/** How full the deployment is: the fullest limits as bars, all of them in a table. */
export function TierLimits({ users }: OfTier): ReactNode {
  const best = useBest(users);
  if (!best) return null;
  const { platform, limits } = best;
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
