import { describe, expect, test, vi } from 'vitest';
import {
  type AnyTable,
  type Cell,
  derivationOf,
  everyCombination,
  getAssumption,
  getLimit,
  getPrice,
  idWith,
  makeTable,
  type Reference,
  type Scenario,
  TABLES,
  type Table,
  tableOf,
  toMarkdown,
} from '../../index';
import { tooPrecise } from './digits';
import { charts, ownTables, SCENARIOS } from './fixtures';

// Whole tables of all tiers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

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

/** More than three significant digits, where only money, records and formulas have them. */
function preciseIn(place: string, text: string): string[] {
  return tooPrecise(text).map((number) => `${place}: ${number} in "${text}"`);
}

function errorsOf(table: Table): string[] {
  const errors: string[] = [];
  const ids = table.rows.map(({ id }) => id);
  for (const row of table.rows) {
    const place = `${table.id}-${row.id}`;
    if (ids.indexOf(row.id) !== ids.lastIndexOf(row.id)) errors.push(`${place}: the row id is there twice`);
    if (!/^[a-zA-Z0-9.-]+$/.test(place)) errors.push(`${place}: not an anchor`);
    if (row.cells.length !== table.columns.length) errors.push(`${place}: ${row.cells.length} cells`);
    for (const cell of row.cells) {
      if (textsOf(cell).some((text) => BROKEN.test(text))) errors.push(`${place}: ${JSON.stringify(textsOf(cell))}`);
      if (cell.value !== undefined && !Number.isFinite(cell.value)) errors.push(`${place}: ${cell.value}`);
    }
    if (BROKEN.test(row.label)) errors.push(`${place}: ${row.label}`);
    errors.push(...[row.label, ...row.cells.map(({ text }) => text)].flatMap((text) => preciseIn(place, text)));
  }
  if (new Set(table.foot).size !== table.foot.length) errors.push(`${table.id}: a sentence of the foot is there twice`);
  if (BROKEN.test(table.caption + table.foot.join())) errors.push(`${table.id}: ${table.caption}`);
  errors.push(...[table.caption, ...table.foot].flatMap((text) => preciseIn(table.id, text)));
  for (const reference of referencesOf(table)) {
    try {
      resolve(reference);
    } catch (error) {
      errors.push(`${table.id}: ${(error as Error).message}`);
    }
  }
  return errors;
}

/** Every combination of arguments that pages use, without those that a table cannot be made for. */
function argumentsOf({ definition }: AnyTable): (string | number)[][] {
  return everyCombination(definition.arguments).filter(
    (args) => !args.some((arg) => definition.notAt?.includes(Number(arg))),
  );
}

/** Whether another case or app changes it, as far as its definition says. */
const isFixed = ({ definition }: AnyTable): boolean => definition.changesWith === 'nothing';

function tablesOf(table: AnyTable, scenario: Scenario): Table[] {
  return argumentsOf(table).map((args) => makeTable(table, args, scenario));
}

const [FIRST] = SCENARIOS as [Scenario];
const first = new Map<AnyTable, Table>();

/** A table for its first arguments in low demand, made once. */
function firstOf(table: AnyTable): Table {
  const made = first.get(table) ?? makeTable(table, argumentsOf(table)[0] ?? [], FIRST);
  first.set(table, made);
  return made;
}

const BY_NAME = TABLES.map(
  (table) => [table.definition.id, table.definition.arguments.join(' and ') || 'everything', table] as const,
);

describe('Every table', () => {
  test.each(BY_NAME)('"%s" of %s is valid in every case', (_id, _of, table) => {
    const scenarios = isFixed(table) ? SCENARIOS.slice(1, 2) : SCENARIOS;
    expect(scenarios.flatMap((scenario) => tablesOf(table, scenario)).flatMap(errorsOf)).toEqual([]);
  });

  test.each(BY_NAME)('"%s" of %s has its id from its definition, and is found by it', (_id, _of, table) => {
    const made = firstOf(table);
    expect(made.id.startsWith(table.definition.id)).toBe(true);
    expect(tableOf(made.id, FIRST)).toEqual(made);
  });

  test('differs from every other by its id, for all arguments that pages use', () => {
    const ids = TABLES.flatMap((table) =>
      argumentsOf(table).map((args) => idWith(table.definition.id, table.definition.arguments, args)),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(SCENARIOS)("of a reader's own numbers or a day is valid in $case demand", (scenario) => {
    expect(ownTables(scenario).flatMap(errorsOf)).toEqual([]);
  });

  test.each(SCENARIOS)('of a chart is valid in $case demand, and so are its words', (scenario) => {
    const drawn = charts(scenario);
    expect(drawn.map(({ table }) => table).flatMap(errorsOf)).toEqual([]);
    expect(drawn.filter((chart) => BROKEN.test(JSON.stringify(chart)))).toEqual([]);
    expect(drawn.filter(({ id, table }) => id !== table.id)).toEqual([]);
    expect(drawn.flatMap(({ id, title, summary }) => preciseIn(id, `${title}. ${summary}`))).toEqual([]);
  });

  test.each(BY_NAME)('"%s" of %s has as many cells in each line of its Markdown as in its head', (_id, _of, table) => {
    const made = firstOf(table);
    const lines = toMarkdown(made)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const counts = new Set(lines.map((line) => line.replace(/\\\|/g, '').split('|').length));
    expect([...counts]).toEqual([made.columns.length + 3]);
  });
});
