import {
  type Candidate,
  casesOf,
  perUserText,
  rangeText,
  reachedText,
  recommend,
  type Scenario,
} from '../../decisions';
import { formatTotal, formatUsers } from '../../format';
import { bindingLimit, type Limit } from '../../platforms';
import { total, words } from '../cells';
import { configurationLabel } from '../configuration';
import { defineTable, type TableContent } from '../defineTable';
import { anchor, columnName } from '../names';
import { PRICE_TERMS } from '../sentences';
import type { Cell, Row } from '../table';
import { totalCell } from '../totals';

/**
 * Every platform that the scenario chooses among, side by side at a number of users: bill, range, size, first hard limit, gaps, move.
 * @throws ModelError for an impossible number of users.
 */
export const sideBySideTable = defineTable({
  id: 'side-by-side',
  arguments: ['users'],
  shows: 'the platforms side by side',
  changesWith: 'bills',
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const { best, carried, candidates } = recommend(users, scenario);
  const cases = casesOf(scenario);
  const [lows, highs] = [recommend(users, cases.low).candidates, recommend(users, cases.high).candidates];
  const rowOf = (candidate: Candidate, index: number): Row => {
    const { bill, deployment, migration, id } = candidate;
    const limit = bindingLimit(deployment.limits);
    return {
      id: anchor(id),
      label: columnName(id),
      cells: [
        totalCell(candidate, carried && id === best.id),
        words(rangeText(lows[index] as Candidate, highs[index] as Candidate)),
        { text: perUserText(candidate), value: (bill.total / users) * 1000, unit: 'USD a month per 1,000 users' },
        words(configurationLabel(deployment.configuration)),
        hardLimitCell(limit),
        listed(deployment.shortfalls),
        listed(deployment.unknowns),
        migration > 0 ? total(migration, { explanation: spread(candidate) }) : words('none'),
      ],
    };
  };
  return {
    caption: `The platforms side by side at ${formatUsers(users)} users`,
    rowHeading: 'Platform',
    columns: [
      { id: 'total', label: 'USD a month', numeric: true },
      { id: 'range', label: 'Low to high', numeric: true },
      { id: 'each', label: 'Per 1,000 users', numeric: true },
      { id: 'size', label: 'Configuration' },
      { id: 'wall', label: 'First hard limit' },
      { id: 'shortfalls', label: 'Not met' },
      { id: 'unknowns', label: 'Price not known' },
      { id: 'move', label: 'Move, once', numeric: true },
    ],
    rows: candidates.map(rowOf),
    foot: [
      PRICE_TERMS,
      'A hard limit is one that users notice, at the user count that reaches it with the configuration as it is. Low to high: of demand.',
    ],
  };
}

/** The first hard limit and the user count that reaches it. */
function hardLimitCell(limit: Limit | undefined): Cell {
  if (!limit) return words('none');
  const text = `${limit.label} at ${reachedText(limit)}`;
  return { text, ...(limit.hitAtUsers !== null && { value: limit.hitAtUsers, unit: 'registered users' }) };
}

/** How many points there are, opening to what they say. */
function listed(sentences: readonly string[]): Cell {
  if (sentences.length === 0) return words('none');
  return words(`${sentences.length} point${sentences.length === 1 ? '' : 's'}`, {
    mark: 'watch',
    explanation: { formula: sentences.join(' '), inputs: [] },
  });
}

function spread({ bill, migration, effective }: Candidate): NonNullable<Cell['explanation']> {
  return {
    formula: `${formatTotal(bill.total)} a month and ${formatTotal(migration)} once are weighed as ${formatTotal(effective)} a month`,
    inputs: [{ label: 'Over', text: 'the payback time', reference: { kind: 'assumption', id: 'payback-months' } }],
  };
}
