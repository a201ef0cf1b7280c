import { type Estimate, reachedText } from '../../decisions';
import { formatTotal, formatUsd } from '../../format';
import { bindingLimit, CATEGORIES, type Category, platformName } from '../../platforms';
import { EMPTY, words } from '../cells';
import { configurationLabel } from '../configuration';
import { signed } from '../difference';
import { PRICE_TERMS } from '../sentences';
import type { Cell, Row, Table } from '../table';
import { partText, ROLES } from './configuration';

/** One side of a comparison: an answer, and what the reader calls it. */
export interface ComparedSide {
  readonly name: string;
  readonly answer: Estimate;
}

/** Below a cent two amounts are the same. */
const CENT = 0.005;

/** Two answers side by side: what is run, what is promised, and the bill line by line, with the difference. */
export function comparisonTable(one: ComparedSide, other: ComparedSide): Table {
  const [a, b] = [one.answer, other.answer];
  const text = (id: string, label: string, of: (answer: Estimate) => string): Row => ({
    id,
    label,
    cells: [words(of(a)), words(of(b)), words(of(a) === of(b) ? 'the same' : 'differs')],
  });
  const facts = [
    text('platform', 'Run', ({ id }) => platformName(id)),
    text('size', 'Size', ({ deployment }) => configurationLabel(deployment.configuration)),
    ...ROLES.map(([role, label]) => text(`runs-${role}`, label, ({ deployment }) => partText(deployment, role))),
    text('availability', 'Availability', ({ deployment }) => deployment.level.availability),
    text('limit', 'First hard limit', hardLimitText),
    text('gaps', 'Not met', ({ deployment }) => deployment.shortfalls.join(' ') || 'nothing'),
  ];
  return {
    id: 'comparison',
    caption: `${one.name} and ${other.name}, line by line`,
    rowHeading: 'What',
    columns: [
      { id: 'one', label: one.name, numeric: true },
      { id: 'other', label: other.name, numeric: true },
      { id: 'difference', label: 'Difference', numeric: true },
    ],
    rows: [
      moneyRow('total', 'Monthly total', a.bill.total, b.bill.total, 'total'),
      ...CATEGORIES.flatMap((category) => categoryRows(category, a, b)),
      ...facts,
    ],
    foot: [...[a, b].flatMap(atLeast), 'Difference: the second less the first.', PRICE_TERMS],
  };
}

function hardLimitText({ deployment }: Estimate): string {
  const limit = bindingLimit(deployment.limits);
  return limit ? `${limit.label} at ${reachedText(limit)} users` : 'none in the range of the model';
}

function atLeast({ id, deployment }: Estimate): string[] {
  return deployment.unknowns.length > 0 ? [`${platformName(id)} costs at least its total: a price is not known.`] : [];
}

/** A category with its total, and its lines; a line that one side does not have costs nothing there. */
function categoryRows(category: Category, a: Estimate, b: Estimate): Row[] {
  const linesOf = ({ bill }: Estimate): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const line of bill.lines) {
      if (line.category === category) sums.set(line.label, (sums.get(line.label) ?? 0) + line.usd);
    }
    return sums;
  };
  const [first, second] = [linesOf(a), linesOf(b)];
  const labels = [...new Set([...first.keys(), ...second.keys()])].filter(
    (label) => Math.max(Math.abs(first.get(label) ?? 0), Math.abs(second.get(label) ?? 0)) >= CENT,
  );
  if (labels.length === 0) return [];
  return [
    moneyRow(category, category, a.bill.byCategory[category], b.bill.byCategory[category], 'group'),
    ...labels.map((label) => moneyRow(`${category} ${label}`, label, first.get(label), second.get(label))),
  ];
}

function moneyRow(
  name: string,
  label: string,
  one: number | undefined,
  other: number | undefined,
  kind?: Row['kind'],
): Row {
  const difference = (other ?? 0) - (one ?? 0);
  return {
    id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    label,
    ...(kind && { kind }),
    cells: [money(one), money(other), Math.abs(difference) < CENT ? words('same') : differenceCell(difference)],
  };
}

function money(usd: number | undefined): Cell {
  return usd === undefined
    ? EMPTY
    : { text: Math.abs(usd) >= 100 ? formatTotal(usd) : formatUsd(usd), value: usd, unit: 'USD a month' };
}

function differenceCell(usd: number): Cell {
  return { text: signed(usd), value: usd, unit: 'USD a month' };
}
