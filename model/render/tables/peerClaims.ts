import type { Scenario } from '../../decisions';
import { formatCount } from '../../format';
import { peerClaims, peerPlan } from '../../peers';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { counterpartOf } from '../peerClaims';

/** Steps, targets and thresholds of comparable plans beside what the model says on the same point. */
export const peerClaimsTable = defineTable({
  id: 'peer-claims',
  component: 'PeerClaims',
  arguments: [],
  shows: 'comparable plans against the model: steps, targets, thresholds',
  changesWith: 'nothing',
  make,
});

function make(scenario: Scenario): TableContent {
  return {
    caption: 'Steps, targets and thresholds of comparable plans, and what the model says',
    rowHeading: 'What',
    columns: [
      { id: 'plan', label: 'Plan' },
      { id: 'theirs', label: 'Their figure', numeric: true },
      { id: 'here', label: 'Here' },
      { id: 'reading', label: 'How to read the two' },
    ],
    rows: peerClaims.map((claim) => {
      const { figure, reading } = counterpartOf(claim, scenario);
      const explanation = { formula: `${claim.place} of its document`, inputs: [] };
      return {
        id: claim.id,
        label: claim.quantity,
        cells: [
          words(peerPlan(claim.plan).name),
          {
            text: `${formatCount(claim.value)} ${claim.unit}`,
            value: claim.value,
            unit: claim.unit,
            explanation,
          },
          words(figure),
          words(reading),
        ],
      };
    }),
    foot: ['A vCPU here is counted at the target utilisation: what is asked for already has the reserve in it.'],
  };
}
