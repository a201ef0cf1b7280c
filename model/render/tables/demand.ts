import { casesOf, type Scenario, workloadFor } from '../../decisions';
import { formatBytes, formatNumber, formatUsers } from '../../format';
import { CASES, checkUsers, DEFAULT_CASE, type Demand, demandOf } from '../../workload';
import { EMPTY, span } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { explainDemand } from '../demandExplanation';
import type { Row } from '../table';
import { DEMAND_GROUPS, type DemandRow, type Kind } from './demandRows';

/**
 * What a number of registered users asks of any platform: the scenario's figure, and the range from low to high demand.
 * @throws ModelError for an impossible number of users.
 */
export const demandTable = defineTable({
  id: 'demand',
  component: 'Demand',
  arguments: ['users'],
  shows: 'what the users ask for',
  changesWith: 'demand',
  dense: true,
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const { case: which = DEFAULT_CASE } = scenario;
  const row = demandRowsAt(users, scenario);
  const { database } = demandOf(workloadFor(scenario), users);
  const rows = DEMAND_GROUPS.flatMap(({ id, label, rows: lines }): Row[] => [
    { id, label, kind: 'group', cells: [EMPTY, EMPTY] },
    ...lines.filter((line) => line.id !== 'database.bytes.duplicates' || database.bytes.duplicates > 0).map(row),
  ]);
  return {
    caption: `Demand of ${formatUsers(users)} registered users`,
    rowHeading: 'Figure',
    columns: [
      {
        id: 'value',
        label: which === 'base' ? 'Base' : `In ${which} demand`,
        numeric: true,
      },
      { id: 'range', label: 'Low to high', numeric: true },
    ],
    rows,
    foot: ['Peak is the peak hour of the busiest weekday in January. 1 GB is 10^9 bytes. A month has 730 hours.'],
  };
}

/**
 * Makes the rows of a table of the demand at a number of users: the scenario's figure, and its range from low to high demand.
 * @throws ModelError for an impossible number of users.
 */
export function demandRowsAt(users: number, scenario: Scenario): (line: DemandRow) => Row {
  const demand = demandOf(workloadFor(scenario), checkUsers(users));
  const cases = casesOf(scenario);
  const inCases = CASES.map((which) => demandOf(workloadFor(cases[which]), users));
  return (line) => rowOf(line, demand, inCases, scenario);
}

function rowOf(line: DemandRow, demand: Demand, inCases: readonly Demand[], scenario: Scenario): Row {
  const value = line.pick(demand);
  const text = show(line.kind, line.unit);
  const sizes = inCases.map(line.pick);
  const explained = line.path ? { explanation: explainDemand(line.path, text(value), scenario) } : {};
  return {
    id: line.id,
    label: line.label,
    ...(line.path ? { reference: { kind: 'demand', id: line.path } } : {}),
    cells: [
      { text: text(value), value, unit: line.unit, ...explained },
      { text: rangeText(line, Math.min(...sizes), Math.max(...sizes)) },
    ],
  };
}

function rangeText({ kind, unit }: DemandRow, low: number, high: number): string {
  if (kind === 'rate') return `${span(formatNumber(low), formatNumber(high))} ${unit}`;
  const text = show(kind, unit);
  return span(text(low), text(high));
}

function show(kind: Kind, unit: string): (value: number) => string {
  if (kind === 'bytes') return formatBytes;
  if (kind === 'rate') return (value) => `${formatNumber(value)} ${unit}`;
  return (value) => formatNumber(Math.round(value) >= 1 || value === 0 ? Math.round(value) : value);
}
