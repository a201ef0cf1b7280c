import { casesOf, countsOf, estimate, type Scenario } from '../../decisions';
import { platformName } from '../../platforms';
import { CASES } from '../../workload';
import { words } from '../cells';
import { configurationLabel } from '../configuration';
import { defineTable, type TableContent } from '../defineTable';
import { tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';
import { totalCell } from '../totals';

export const CASE_LABELS = { low: 'Low demand', base: 'Base', high: 'High demand' } as const;

/**
 * A platform's monthly total at every tier in low, base and high demand, with its configuration in the base case.
 * @throws ModelError for an unknown platform.
 */
export const rangeTable = defineTable({
  id: 'range',
  component: 'Range',
  arguments: ['platform'],
  shows: 'low, base and high total of one platform, by tier',
  changesWith: 'bills',
  byTier: true,
  make,
});

function make(platformId: string, scenario: Scenario): TableContent {
  const cases = casesOf(scenario);
  const rows = countsOf(scenario).map((users) => {
    const answers = CASES.map((which) => estimate(platformId, users, cases[which]));
    return tierRow(users, [
      ...answers.map((answer) => totalCell(answer)),
      words(answers[1] ? configurationLabel(answers[1].deployment.configuration) : ''),
    ]);
  });
  return {
    caption: `${platformName(platformId)}: monthly total in low, base and high demand`,
    rowHeading: 'Registered users',
    columns: [
      ...CASES.map((which) => ({ id: which, label: CASE_LABELS[which], numeric: true })),
      { id: 'size', label: 'Configuration in the base case' },
    ],
    rows,
    foot: [PRICE_TERMS],
  };
}
