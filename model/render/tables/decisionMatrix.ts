import { compareTiers, type Scenario } from '../../decisions';
import { words, yesNo } from '../cells';
import { configurationLabel } from '../configuration';
import { defineTable, type TableContent } from '../defineTable';
import { columnName, tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';
import { totalCell } from '../totals';

/** At X users use Y because Z, and what the answer is in low and high demand. */
export const decisionMatrix = defineTable({
  id: 'decision-matrix',
  component: 'DecisionMatrix',
  arguments: [],
  shows: 'at X users use Y because Z',
  changesWith: 'bills',
  byTier: true,
  slow: true,
  make,
});

function make(scenario: Scenario): TableContent {
  return {
    caption: 'What to use at each number of users, and why',
    rowHeading: 'Registered users',
    columns: [
      { id: 'use', label: 'Use' },
      { id: 'total', label: 'Monthly total', numeric: true },
      { id: 'because', label: 'Because' },
      { id: 'low', label: 'In low demand' },
      { id: 'high', label: 'In high demand' },
      { id: 'holds', label: 'Holds' },
    ],
    rows: compareTiers(scenario).map(({ users, best, because, cases, holds, recommendation }) =>
      tierRow(users, [
        words(`${columnName(best)}: ${configurationLabel(recommendation.best.deployment.configuration)}`),
        totalCell(recommendation.best),
        words(because),
        words(columnName(cases.low)),
        words(columnName(cases.high)),
        yesNo(holds, holds ? {} : { mark: 'watch' }),
      ]),
    ),
    foot: [PRICE_TERMS],
  };
}
