import { actionsAt, type TierUsers } from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../answers';
import { DeploymentDiagram } from '../diagrams';
import { perScenario } from '../perScenario';
import type { PlatformId } from '../platforms';
import { useScenario } from '../scenario';
import { Bill, Configuration, Demand, Limits } from '../tables';
import { ActionList } from './ActionList';
import { Headroom } from './Headroom';
import { OtherBills } from './OtherBills';
import { Verdict } from './Verdict';

const actionsOf = perScenario((scenario, users: number) => actionsAt(users, scenario));

/** All of a tier, below the heading that the page gives it: verdict, actions, what to run, demand, bills, limits. */
export default function TierSheet({ users }: { readonly users: TierUsers }): ReactNode {
  const scenario = useScenario();
  const recommendation = answers.recommend(scenario, users);
  const { now, watch, next } = actionsOf(scenario, users);
  const platform = recommendation.best.id as PlatformId;
  const { limits } = recommendation.best.deployment;
  return (
    <div className="tier-sheet">
      <Verdict recommendation={recommendation} />
      <div className="action-lists">
        <ActionList kind="now" title="Do now" items={now} />
        <ActionList kind="watch" title="Watch" items={watch} />
        <ActionList kind="next" title="Next step" items={next} />
      </div>
      <DeploymentDiagram platform={platform} users={users} />
      <Configuration users={users} />
      <Demand users={users} />
      <Bill platform={platform} users={users} />
      <OtherBills best={platform} users={users} />
      <Headroom limits={limits} />
      <details className="explain folded">
        <summary>{`All ${limits.length} limits of this deployment`}</summary>
        <Limits platform={platform} users={users} />
      </details>
    </div>
  );
}
