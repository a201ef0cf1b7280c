import type { TierUsers } from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../answers';
import { DeploymentDiagram } from '../diagrams';
import { inPage } from '../inPage';
import type { PlatformId } from '../platforms';
import { useScenario } from '../scenario';
import { CostSheet } from '../tables/CostSheet';
import { LoadSheet } from '../tables/LoadSheet';
import { FullTables } from './FullTables';
import { Headroom } from './Headroom';
import { TierActionsInBrief, TierVerdict } from './parts';

/**
 * A tier in brief, below the heading that the page gives it: verdict, actions, what to run, load, cost and the fullest limits. The tier's
 * own page has the full tables.
 */
export const TierSheet = inPage('TierSheet', ({ users }: { readonly users: TierUsers }): ReactNode => {
  const { best } = answers.recommend(useScenario(), users);
  return (
    <div className="tier-sheet">
      <TierVerdict users={users} />
      <TierActionsInBrief users={users} />
      <DeploymentDiagram platform={best.id as PlatformId} users={users} />
      <LoadSheet users={users} />
      <CostSheet users={users} />
      <Headroom limits={best.deployment.limits} />
      <FullTables users={users} />
    </div>
  );
});
