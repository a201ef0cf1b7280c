import { describe, expect, test, vi } from 'vitest';
import {
  billTable,
  citation,
  getPrice,
  limitsTable,
  MODEL_VERSION,
  type Provenance,
  type Scenario,
  serviceLevelTable,
  type Table,
  tableOf,
  tableValue,
  toCsv,
  toJson,
  toMarkdown,
  totalsTable,
} from '../../index';
import { parseCsv } from './parseCsv';

// Whole tables of all tiers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const OWN: Scenario = { case: 'high', set: { 'video-watched': 0.9 } };
const from: Provenance = { title: 'Costs | Guide', address: 'https://guide.test/costs/?case=high#x', scenario: OWN };

describe('A table by its id', () => {
  test('takes user counts that are no tier', () => {
    expect(tableOf('bill-aws-r2-40k').id).toBe('bill-aws-r2-40k');
    expect(tableOf('demand-12345').caption).toContain('12,345');
    expect(tableOf('limits-supabase-1.5m').id).toBe('limits-supabase-1.5m');
  });

  test.each([
    ['totalz', /no table has the id "totalz"; nearest: totals/],
    ['bill-azure-10k', /unknown platform "azure"/],
    ['demand-many', /"many" is no number of users/],
    ['category-network', /unknown category "network"/],
  ])('%s is refused with what is known', (id, message) => {
    expect(() => tableOf(id)).toThrow(message);
  });
});

describe('A table as JSON', () => {
  const table = billTable('supabase', 10_000, OWN);
  const value = JSON.parse(toJson(table, from));

  test('has every cell with text, value, unit and explanation', () => {
    expect(value.rows.map(({ id }: { id: string }) => id)).toEqual(table.rows.map(({ id }) => id));
    table.rows.forEach((row, index) => {
      expect(Object.values(value.rows[index].cells)).toEqual(JSON.parse(JSON.stringify(row.cells)));
    });
    expect(value.foot).toEqual(table.foot);
  });

  test('resolves each price to the address it was read at and the date', () => {
    const id = 'supabase.egress.cached';
    const { source, asOf, checkAt } = getPrice(id);
    expect(value.records[id]).toMatchObject({ kind: 'price', asOf, checkAt, source: { url: source?.url } });
  });

  test('says what it was computed for, with the defaults named', () => {
    expect(value.scenario).toEqual({ case: 'high', app: 'fixed', set: { 'video-watched': 0.9 } });
    expect(tableValue(table, { ...from, scenario: {} }).scenario).toEqual({ case: 'base', app: 'fixed', set: {} });
  });

  test('keeps the source that a record carries, whatever the copier brings', () => {
    const url = 'https://vendor.test/price';
    const shipped = limitsTable('supabase', 10_000);
    const sources = new Map([['supabase.egress.cached', { url, asOf: '2026-01' }]]);
    const filed = tableValue(shipped, { ...from, sources }).records['supabase.egress.cached'];
    expect(filed?.source?.url).toBe(getPrice('supabase.egress.cached').source?.url);
  });
});

describe('A table as CSV with what it came from', () => {
  const table = billTable('supabase', 10_000, OWN);
  const [head = [], ...rows] = parseCsv(toCsv(table, from));
  const column = (name: string): number => head.indexOf(name);

  test('is one rectangle whose values are those of the table', () => {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    const read = rows.map((row) => Number(row[column('USD a month')]));
    expect(read).toEqual(table.rows.map(({ cells }) => cells[3]?.value));
  });

  test('carries source, date, scenario and address in each row that names a record', () => {
    const row = rows.find(([id]) => id === 'supabase.egress.cached');
    const price = getPrice('supabase.egress.cached');
    expect(row?.[column('source')]).toBe(price.source?.url);
    expect(row?.[column('as of')]).toBe(price.asOf);
    expect(row?.[column('scenario')]).toContain('high demand');
    expect(row?.[column('scenario')]).toContain('0.9');
    expect(row?.[column('taken from')]).toBe(from.address);
  });
});

describe('A citation', () => {
  test('names caption, title, address, scenario, dates and version, and a day only where it is given one', () => {
    const line = citation(totalsTable(OWN), from);
    for (const part of ['Monthly total', from.title, from.address, 'high demand', `model ${MODEL_VERSION}`])
      expect(line).toContain(part);
    expect(line).toMatch(/prices and limits as of 20\d\d[-\d]* to 20\d\d/);
    expect(line).not.toContain('Taken on');
    expect(citation(totalsTable(OWN), { ...from, takenOn: '2026-11-25' })).toMatch(/Taken on 2026-11-25\.$/);
  });

  test('dates a bill by its own prices', () => {
    const table = billTable('aws', 10_000);
    const dates = table.rows.flatMap(({ reference }) =>
      reference?.kind === 'price' ? getPrice(reference.id).asOf : [],
    );
    const [oldest, newest] = [dates.sort()[0], dates.sort().at(-1)];
    expect(tableValue(table, from).dates).toEqual({ oldest, newest });
  });

  test('stands below a table as Markdown', () => {
    const table: Table = serviceLevelTable();
    expect(toMarkdown(table, from).endsWith(`\n\n${citation(table, from)}`)).toBe(true);
    expect(toMarkdown(table)).not.toContain('model');
  });
});
