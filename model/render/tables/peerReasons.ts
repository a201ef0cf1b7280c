import type { Scenario } from '../../decisions';
import { formatUsers } from '../../format';
import { compareCosts, earlierTiers, peerPlan, type Standing } from '../../peers';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';

const STANDINGS: Readonly<Record<Standing, string>> = {
  below: "Its figure is below its own stack's list price. ",
  within: "Its figure contains its own stack's list price. ",
  above: "Its figure is above its own stack's list price. ",
  open: '',
};

/** Why the costs of the plans, and of the app's earlier document, differ from the model's. */
export const peerReasonsTable = defineTable({
  id: 'peer-reasons',
  component: 'PeerReasons',
  arguments: [],
  shows: 'why the costs of the plans and the earlier document differ',
  changesWith: 'nothing',
  make,
});

function make(scenario: Scenario): TableContent {
  const plans = compareCosts(scenario).map(({ claim, standing }) => ({
    id: claim.id,
    label: `${peerPlan(claim.plan).name}, ${claim.range}`,
    cells: [words(STANDINGS[standing] + claim.why)],
  }));
  const earlier = earlierTiers.map(({ id, users, why }) => ({
    id,
    label: `${peerPlan('earlier').name}, ${formatUsers(users)}`,
    cells: [words(why)],
  }));
  return {
    caption: 'Why the costs differ',
    rowHeading: 'Plan and users',
    columns: [{ id: 'why', label: 'Why' }],
    rows: [...plans, ...earlier],
    foot: [],
  };
}
