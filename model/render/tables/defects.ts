import { defectCosts, type Scenario } from '../../decisions';
import { formatTotal, formatUsers } from '../../format';
import { platformName } from '../../platforms';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { PRICE_TERMS } from '../sentences';
import { DEFECT_WORDS } from './defectWords';

/**
 * What each defect of the app costs a month if it alone is left in, the most expensive first, and the hard limits that it passes.
 * @throws ModelError for an unknown platform or an impossible number of users.
 */
export const defectTable = defineTable({
  id: 'defects',
  component: 'Defects',
  arguments: ['platform', 'users'],
  shows: 'what each defect costs if left in',
  changesWith: 'bills',
  make,
});

function make(platformId: string, users: number, scenario: Scenario): TableContent {
  return {
    caption: `${platformName(platformId)} at ${formatUsers(users)} users: what each defect costs if it alone is left in`,
    rowHeading: 'Defect',
    columns: [
      { id: 'usd', label: 'More a month', numeric: true },
      { id: 'walls', label: 'Limits then passed' },
      { id: 'fix', label: 'Fix' },
    ],
    rows: defectCosts(platformId, users, scenario).map(({ defect, usd, passed }) => ({
      id: defect,
      label: DEFECT_WORDS[defect].label,
      cells: [
        { text: formatTotal(usd), value: usd, unit: 'USD a month' },
        words(passed.map(({ label }) => label).join(', ') || 'none', passed.length > 0 ? { mark: 'over' } : {}),
        words(DEFECT_WORDS[defect].fix),
      ],
    })),
    foot: [PRICE_TERMS, 'Against the app after all fixes. Effects of several defects together are not the sum.'],
  };
}
