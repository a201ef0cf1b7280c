import { estimate, type Scenario, steps } from '../../decisions';
import { formatNumber } from '../../format';
import { platformName } from '../../platforms';
import { words } from '../cells';
import { configurationChange } from '../configuration';
import { defineTable, type TableContent } from '../defineTable';
import { PRICE_TERMS } from '../sentences';
import { totalCell } from '../totals';

/** A machine or a disk that grows in small steps takes thousands of them in the app as built: so many are listed. */
const MOST = 40;

/**
 * Where a platform takes its next plan, size or disk, and what the bill is just before and at that point.
 * @throws ModelError for an unknown platform.
 */
export const stepsTable = defineTable({
  id: 'steps',
  component: 'Steps',
  arguments: ['platform'],
  shows: 'where a platform takes its next plan or size',
  changesWith: 'bills',
  slow: true,
  make,
});

function make(platformId: string, scenario: Scenario): TableContent {
  const found = steps(platformId, scenario, MOST);
  const shown = found.slice(0, MOST);
  return {
    caption: `${platformName(platformId)}: where the configuration changes`,
    rowHeading: 'From this many users',
    columns: [
      { id: 'from', label: 'Before' },
      { id: 'to', label: 'From there on' },
      { id: 'usd-before', label: 'Total before', numeric: true },
      { id: 'usd-after', label: 'Total from there', numeric: true },
    ],
    rows: shown.map(({ users, ...step }) => ({
      id: String(users),
      label: formatNumber(users),
      cells: [
        words(configurationChange(step.from, step.to).from),
        words(configurationChange(step.from, step.to).to),
        totalCell(estimate(platformId, users - 1, scenario)),
        totalCell(estimate(platformId, users, scenario)),
      ],
    })),
    foot: [...(found.length < MOST ? [] : [`Only the first ${MOST} steps are listed; more follow.`]), PRICE_TERMS],
  };
}
