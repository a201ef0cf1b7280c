import { estimate, type Scenario, steps } from '../../decisions';
import { formatNumber } from '../../format';
import { platformName } from '../../platforms';
import { words } from '../cells';
import { anchor } from '../names';
import { BASE } from '../scenarios';
import { PRICE_TERMS } from '../sentences';
import type { Table } from '../table';
import { totalCell } from '../totals';

/** A machine that grows by a quarter of a GiB takes thousands of steps in the app as built: so many are told. */
const MOST = 40;

/**
 * Where a platform takes its next plan or size, and what the bill is just before and at that point.
 * @throws ModelError for an unknown platform.
 */
export function stepsTable(platformId: string, scenario: Scenario = BASE): Table {
  const found = steps(platformId, scenario, MOST);
  const told = found.slice(0, MOST);
  return {
    id: `steps-${anchor(platformId)}`,
    caption: `${platformName(platformId)}: where the configuration changes`,
    rowHeading: 'From this many users',
    columns: [
      { id: 'from', label: 'Before' },
      { id: 'to', label: 'From there on' },
      { id: 'usd-before', label: 'Total before', numeric: true },
      { id: 'usd-after', label: 'Total from there', numeric: true },
    ],
    rows: told.map(({ users, from, to }) => ({
      id: String(users),
      label: formatNumber(users),
      cells: [
        words(from),
        words(to),
        totalCell(estimate(platformId, users - 1, scenario)),
        totalCell(estimate(platformId, users, scenario)),
      ],
    })),
    foot: [...(found.length < MOST ? [] : [`Only the first ${MOST} steps are listed; more follow.`]), PRICE_TERMS],
  };
}
