import { describe, expect, test, vi } from 'vitest';
import {
  type Cell,
  derivationOf,
  getAssumption,
  getLimit,
  getPrice,
  type Reference,
  type Scenario,
  type Table,
  tableOf,
  toMarkdown,
} from '../../index';
import { charts, fixedTables, overviews, SCENARIOS, slowTables, tierTables } from './fixtures';

// Whole tables of all tiers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Tables of numbers that a reader gives besides the scenario: their ids do not hold them. */
const OF_OWN_NUMBERS = /^(growth-.*|milestones|reality|forecast)$/;

const BROKEN = /NaN|undefined|Infinity|\[object|null\b/;

function textsOf(cell: Cell): string[] {
  const { explanation } = cell;
  const inputs = explanation?.inputs.flatMap(({ label, text }) => [label, text]) ?? [];
  return [cell.text, ...(explanation ? [explanation.formula, ...inputs] : [])];
}

function referencesOf(table: Table): Reference[] {
  return table.rows
    .flatMap((row) => [
      row.reference,
      ...row.cells.flatMap((cell) => [
        cell.reference,
        ...(cell.explanation?.inputs ?? []).map((input) => input.reference),
      ]),
    ])
    .filter((reference) => reference !== undefined);
}

function resolve({ kind, id }: Reference): void {
  if (kind === 'price') getPrice(id);
  if (kind === 'limit') getLimit(id);
  if (kind === 'assumption') getAssumption(id);
  if (kind === 'demand') derivationOf(id);
}

function faultsOf(table: Table): string[] {
  const faults: string[] = [];
  const ids = table.rows.map(({ id }) => id);
  for (const row of table.rows) {
    const place = `${table.id}-${row.id}`;
    if (ids.indexOf(row.id) !== ids.lastIndexOf(row.id)) faults.push(`${place}: the row id is there twice`);
    if (!/^[a-zA-Z0-9.-]+$/.test(place)) faults.push(`${place}: not an anchor`);
    if (row.cells.length !== table.columns.length) faults.push(`${place}: ${row.cells.length} cells`);
    for (const cell of row.cells) {
      if (textsOf(cell).some((text) => BROKEN.test(text))) faults.push(`${place}: ${JSON.stringify(textsOf(cell))}`);
      if (cell.value !== undefined && !Number.isFinite(cell.value)) faults.push(`${place}: ${cell.value}`);
    }
    if (BROKEN.test(row.label)) faults.push(`${place}: ${row.label}`);
  }
  if (new Set(table.foot).size !== table.foot.length) faults.push(`${table.id}: a sentence of the foot is there twice`);
  if (BROKEN.test(table.caption + table.foot.join())) faults.push(`${table.id}: ${table.caption}`);
  for (const reference of referencesOf(table)) {
    try {
      resolve(reference);
    } catch (error) {
      faults.push(`${table.id}: ${(error as Error).message}`);
    }
  }
  return faults;
}

describe('Every table', () => {
  test('that no scenario changes is whole: unique anchors, a cell per column, numbers that are numbers, references that resolve', () => {
    expect(fixedTables().flatMap(faultsOf)).toEqual([]);
  });

  test.each(SCENARIOS)('over all tiers is whole in $case demand', (scenario) => {
    expect(overviews(scenario).flatMap(faultsOf)).toEqual([]);
  });

  test.each(SCENARIOS)('of every tier and platform is whole in $case demand', (scenario) => {
    expect(tierTables(scenario).flatMap(faultsOf)).toEqual([]);
  });

  test.each(SCENARIOS)('of crossovers and steps is whole in $case demand', (scenario) => {
    expect(slowTables(scenario).flatMap(faultsOf)).toEqual([]);
  });

  test.each(SCENARIOS)('of a chart is whole in $case demand, and so are its words', (scenario) => {
    const drawn = charts(scenario);
    expect(drawn.map(({ table }) => table).flatMap(faultsOf)).toEqual([]);
    expect(drawn.filter((chart) => BROKEN.test(JSON.stringify(chart)))).toEqual([]);
    expect(drawn.filter(({ id, table }) => id !== table.id)).toEqual([]);
  });

  test('is the same by its id, for every table that a page can show', () => {
    const scenario = SCENARIOS[1] as Scenario;
    const all = [...overviews(scenario), ...slowTables(scenario), ...tierTables(scenario).slice(0, 60)];
    for (const table of all.filter(({ id }) => !OF_OWN_NUMBERS.test(id)))
      expect(tableOf(table.id, scenario)).toEqual(table);
  });

  test('has as many cells in each line of its Markdown as in its head', () => {
    for (const table of overviews({})) {
      const lines = toMarkdown(table)
        .split('\n')
        .filter((line) => line.startsWith('|'));
      const counts = new Set(lines.map((line) => line.replace(/\\\|/g, '').split('|').length));
      expect([table.id, [...counts]]).toEqual([table.id, [table.columns.length + 3]]);
    }
  });
});
