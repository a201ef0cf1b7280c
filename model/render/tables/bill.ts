import { estimate, type Scenario } from '../../decisions';
import { formatCount, formatNumber, formatUsers } from '../../format';
import { CATEGORIES, type Charge, platformName } from '../../platforms';
import { cents, EMPTY, words } from '../cells';
import { explainCharge } from '../chargeExplanation';
import { plural, unitPrice } from '../chargeFormula';
import { defineTable, type TableContent } from '../defineTable';
import { anchor } from '../names';
import { gapSentences, levelSentence, PRICE_TERMS, pricesAsOf } from '../sentences';
import type { Row } from '../table';

/**
 * The itemised monthly bill of a platform at a number of users, grouped by category, each line with formula, price and date.
 * @throws ModelError for an unknown platform or an impossible number of users.
 */
export const billTable = defineTable({
  id: 'bill',
  component: 'Bill',
  arguments: ['platform', 'users'],
  shows: 'the itemised bill; each amount opens',
  changesWith: 'bills',
  dense: true,
  make,
});

function make(platformId: string, users: number, scenario: Scenario): TableContent {
  const { bill, deployment } = estimate(platformId, users, scenario);
  const groups = CATEGORIES.map((category) => ({
    category,
    lines: bill.lines.filter((line) => line.category === category),
  })).filter(({ lines }) => lines.length > 0);
  const known = deployment.unknowns.length === 0;
  return {
    caption: `${platformName(platformId)} at ${formatUsers(users)} users: the monthly bill`,
    rowHeading: 'Line',
    columns: [
      { id: 'quantity', label: 'Quantity', numeric: true },
      { id: 'included', label: 'Included', numeric: true },
      { id: 'price', label: 'Unit price', numeric: true },
      { id: 'usd', label: 'USD a month', numeric: true },
    ],
    rows: [
      ...groups.flatMap(({ category, lines }) => [
        groupRow(category, bill.byCategory[category]),
        ...lines.map((line) => lineRow(line, bill.lines)),
      ]),
      {
        id: 'total',
        label: known ? 'Total' : 'Total, at least',
        kind: 'total',
        cells: [EMPTY, EMPTY, EMPTY, cents(bill.total, known ? {} : { mark: 'unknown' })],
      },
    ],
    foot: [PRICE_TERMS, pricesAsOf(bill), levelSentence(deployment.level), ...gapSentences(deployment)],
  };
}

function groupRow(category: string, usd: number): Row {
  const label = category.charAt(0).toUpperCase() + category.slice(1);
  return { id: category, label, kind: 'group', cells: [EMPTY, EMPTY, EMPTY, cents(usd)] };
}

function lineRow(line: Charge, all: readonly Charge[]): Row {
  const alone = all.filter(({ price }) => price === line.price).length === 1;
  const { quantity, included, unit } = line;
  return {
    id: anchor(alone ? line.price : `${line.price}-${line.scope}`),
    label: line.label,
    reference: { kind: 'price', id: line.price },
    cells: [
      { text: `${formatNumber(quantity)} ${quantity === 1 ? unit : plural(unit)}`, value: quantity, unit },
      included > 0 ? { text: formatCount(included), value: included, unit } : words('none'),
      words(unitPrice(line.record), { reference: { kind: 'price', id: line.price } }),
      cents(line.usd, { explanation: explainCharge(line) }),
    ],
  };
}
