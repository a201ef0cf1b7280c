import { describe, expect, test, vi } from 'vitest';
import { billTable, estimate, PLATFORM_IDS, type Row, TIERS } from '../../index';

// Whole tables of all tiers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const bills = TIERS.flatMap((users) => PLATFORM_IDS.map((id) => ({ id, users, table: billTable(id, users) })));
const usdOf = (row: Row): number => row.cells[3]?.value ?? Number.NaN;
const lines = bills.flatMap(({ table }) => table.rows.filter(({ kind }) => kind === undefined));

function number(text: string): number {
  return Number(text.replace(/[$,]|(?<=\d) included/g, ''));
}

/** What a reader gets who works the formula out by hand: a sum of products. */
function byHand(formula: string): number {
  return formula
    .replace(/^.*: /, '')
    .split(' + ')
    .reduce((sum, term) => {
      const [, quantity = '', hours = '1', price = ''] = /^(.*?) x (?:(\d+) h x )?([^x]*)$/.exec(term) ?? [];
      const packages = /, ([\d,]+) (packages of [\d,]+|whole units)$/.exec(quantity)?.[1];
      const [used, included] = quantity.replace(/[()]/g, '').split(' - ');
      const units = packages ? number(packages) : number(used ?? '') - (included ? number(included) : 0);
      return sum + units * number(hours) * number(price);
    }, 0);
}

describe('The itemised bill', () => {
  test('adds up: lines to categories, categories to the total, the total to the estimate', () => {
    for (const { id, users, table } of bills) {
      const sum = (kind: Row['kind']): number =>
        table.rows.filter((row) => row.kind === kind).reduce((usd, row) => usd + usdOf(row), 0);
      expect(sum(undefined)).toBeCloseTo(sum('total'), 6);
      expect(sum('group')).toBeCloseTo(sum('total'), 6);
      expect(sum('total')).toBe(estimate(id, users).bill.total);
    }
  });

  test('says a formula that gives its amount to the cent when worked out by hand', () => {
    const worked = lines.flatMap((row) => {
      const formula = row.cells[3]?.explanation?.formula ?? '';
      const [left = '', right = ''] = formula.split(' = ');
      return / x /.test(left) ? [[`${row.id}: ${formula}`, Math.abs(byHand(left) - number(right)) < 0.0051]] : [];
    });
    expect(worked.length).toBeGreaterThan(500);
    expect(worked.filter(([, right]) => right !== true)).toEqual([]);
  });

  test('explains every line with its reason, its price and the date of the price', () => {
    for (const row of lines) {
      const labels = row.cells[3]?.explanation?.inputs.map(({ label }) => label);
      expect(labels).toEqual(['Why', 'Price', 'Price as of', 'Amount']);
      expect(row.reference?.kind).toBe('price');
    }
  });

  test('says "at least" where a price that is due is not known', () => {
    const unknown = billTable('gcp', 500_000).rows.at(-1);
    expect(unknown?.label).toBe('Total, at least');
    expect(unknown?.cells[3]?.mark).toBe('unknown');
    expect(billTable('supabase', 500_000).rows.at(-1)?.label).toBe('Total');
  });

  test('refuses an unknown platform and an impossible number of users', () => {
    expect(() => billTable('azure', 10)).toThrow(/unknown platform "azure"/);
    expect(() => billTable('aws', 0)).toThrow(/whole number from 1 to/);
  });
});
