import { compareTiers, type Recommendation, type Scenario } from '../../decisions';
import { words, yesNo } from '../cells';
import { configurationLabel } from '../configuration';
import { defineTable, type TableContent } from '../defineTable';
import { columnName, NONE_CARRIES, tierRow } from '../names';
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
    rows: compareTiers(scenario).map(({ users, because, cases, carriedIn, holds, recommendation }) =>
      tierRow(users, [
        words(useText(recommendation)),
        recommendation.carried ? totalCell(recommendation.best) : words('none'),
        words(because),
        words(carriedIn.low ? columnName(cases.low) : NONE_CARRIES),
        words(carriedIn.high ? columnName(cases.high) : NONE_CARRIES),
        yesNo(holds, holds ? {} : { mark: 'watch' }),
      ]),
    ),
    foot: [PRICE_TERMS],
  };
}

function useText({ carried, best }: Recommendation): string {
  return carried ? `${columnName(best.id)}: ${configurationLabel(best.deployment.configuration)}` : NONE_CARRIES;
}
