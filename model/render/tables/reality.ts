import type { Finding, Forecast, Reality, Solution } from '../../decisions';
import { formatCount, formatNumber, formatTotal } from '../../format';
import { allowedRange } from '../../workload';
import { amount, span, words } from '../cells';
import { configurationLabel } from '../configuration';
import { measureRead } from '../measures';
import { columnName, tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';
import type { Cell, Row, Table } from '../table';

const PLACES = { below: 'below the low case', within: 'within the range', above: 'above the high case' } as const;

/** What the model expects of each measure, and where a reader's own numbers lie. */
export function realityTable({ findings }: Pick<Reality, 'findings'>, users: number): Table {
  return {
    id: 'reality',
    caption: `What the model expects at ${formatCount(users)} users, and what was measured`,
    rowHeading: 'Measure',
    columns: [
      { id: 'expected', label: 'Expected, low to high', numeric: true },
      { id: 'base', label: 'Base', numeric: true },
      { id: 'measured', label: 'Measured', numeric: true },
      { id: 'place', label: 'Reality is' },
      { id: 'solution', label: 'What would explain it' },
    ],
    rows: findings.map(rowOf),
    foot: [
      'Each measurement is explained by one assumption, with those above it already set. Several together may explain it too.',
    ],
  };
}

function rowOf({ measure, expected, measured, place, solution, contradicts }: Finding): Row {
  const { id, label, unit } = measure;
  const given = measured === undefined ? words('not given') : amount(measured, '');
  return {
    id,
    label: `${label}, ${unit}`,
    cells: [
      words(span(formatNumber(expected.low), formatNumber(expected.high)), {
        explanation: { formula: `Read it at: ${measureRead(id)}`, inputs: [] },
      }),
      amount(expected.base, ''),
      given,
      words(place ? PLACES[place] : '', place && place !== 'within' ? { mark: 'watch' } : {}),
      measured === undefined ? words('') : solutionCell(solution, contradicts),
    ],
  };
}

function solutionCell(solution: Solution | undefined, contradicts: boolean): Cell {
  if (!solution) return words('No single assumption moves it here.');
  const { assumption, was, value, reach } = solution;
  const { id, label, unit, low, high } = assumption;
  const reference = { kind: 'assumption' as const, id };
  const { min, max } = allowedRange(assumption);
  if (value === undefined) {
    const reached = span(formatNumber(reach.least), formatNumber(reach.most));
    return words(`Not “${label}” alone: from ${formatNumber(min)} to ${formatNumber(max)} it reaches ${reached}.`, {
      reference,
    });
  }
  if (isSame(value, was))
    return words(`${label}: ${formatNumber(value)} (${unit}), as the model has it.`, { reference });
  const record = `${formatNumber(low)} to ${formatNumber(high)}`;
  const isOnRecord = value >= low && value <= high;
  const against = contradicts
    ? `This contradicts its range of ${record}.`
    : isOnRecord
      ? `Within its range of ${record}.`
      : `Beyond its range of ${record}: rather several assumptions together.`;
  return words(`${label}: ${formatNumber(value)}, not ${formatNumber(was)} (${unit}). ${against}`, { reference });
}

/** Solved values are rounded: nearer than this they are what they were. */
function isSame(value: number, was: number): boolean {
  return Math.abs(value - was) <= 1e-5 * was;
}

/** Total and best value before and after calibration, at the reader's size and the next tiers. */
export function forecastTable(forecast: readonly Forecast[]): Table {
  return {
    id: 'forecast',
    caption: 'What your numbers do to the forecast',
    rowHeading: 'Registered users',
    columns: [
      { id: 'before', label: 'USD a month before', numeric: true },
      { id: 'after', label: 'With your numbers', numeric: true },
      { id: 'best-before', label: 'Best value before' },
      { id: 'best-after', label: 'With your numbers' },
    ],
    rows: forecast.map(({ users, before, after }) =>
      tierRow(users, [
        { text: formatTotal(before.best.bill.total), value: before.best.bill.total, unit: 'USD a month' },
        { text: formatTotal(after.best.bill.total), value: after.best.bill.total, unit: 'USD a month' },
        words(`${columnName(before.best.id)}, ${configurationLabel(before.best.deployment.configuration)}`),
        words(
          `${columnName(after.best.id)}, ${configurationLabel(after.best.deployment.configuration)}`,
          after.best.id === before.best.id ? {} : { mark: 'watch' },
        ),
      ]),
    ),
    foot: [PRICE_TERMS],
  };
}
