import { type Estimate, perUserText, recommend, type Scenario, TIERS } from '../../decisions';
import { ModelError } from '../../errors';
import { formatUsers } from '../../format';
import { CATEGORIES, platformName } from '../../platforms';
import { words } from '../cells';
import { configurationLabel } from '../configuration';
import { defineTable, type TableContent } from '../defineTable';
import { tierId } from '../names';
import { PRICE_TERMS } from '../sentences';
import type { Cell, Row } from '../table';
import { categoryCell, totalCell } from '../totals';
import { partText, ROLES } from './configuration';

/**
 * What differs between the recommended deployment of a tier and that of the tier before: parts, promises, lines of the bill. What
 * stays is left out; the totals always stand.
 * @throws ModelError for a number of users that is no tier, and for the first tier, which has none before it.
 */
export const tierChangesTable = defineTable({
  id: 'changes',
  component: 'TierChanges',
  arguments: ['users'],
  shows: 'what differs from the tier before; not for the first',
  changesWith: 'bills',
  dense: true,
  notAt: [TIERS[0]],
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const previous = TIERS.filter((tier) => tier < users).at(-1);
  if (previous === undefined || !TIERS.some((tier) => tier === users)) {
    throw new ModelError('users', `${users} is no tier that has one before it; one of ${TIERS.slice(1).join(', ')}`);
  }
  const pair = [previous, users].map((count) => recommend(count, scenario).best);
  const row = (id: string, label: string, cellOf: (answer: Estimate) => Cell): Row => ({
    id,
    label,
    cells: pair.map(cellOf),
  });
  const rows = [
    row('platform', 'Best value', ({ id }) => words(platformName(id))),
    row('size', 'Size', ({ deployment }) => words(configurationLabel(deployment.configuration))),
    row('level', 'Service level', ({ deployment }) => words(deployment.level.label)),
    ...ROLES.map(([role, label]) => row(role, label, ({ deployment }) => words(partText(deployment, role)))),
    ...CATEGORIES.map((category) =>
      row(`bill-${category}`, `Bill: ${category}`, (answer) => categoryCell(answer, category, false)),
    ),
  ];
  return {
    caption: `What changes from ${formatUsers(previous)} to ${formatUsers(users)} users`,
    rowHeading: 'What',
    columns: pair.map((answer) => ({ id: tierId(answer.users), label: `At ${formatUsers(answer.users)}` })),
    rows: [
      ...rows.filter(({ cells: [before, after] }) => before?.text !== after?.text),
      row('per-user', 'Per 1,000 registered users', (answer) => words(perUserText(answer))),
      { ...row('total', 'Monthly total', (answer) => totalCell(answer)), kind: 'total' },
    ],
    foot: ['Parts and lines that are the same at both are left out.', PRICE_TERMS],
  };
}
