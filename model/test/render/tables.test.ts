import { describe, expect, test, vi } from 'vitest';
import {
  bindingLimit,
  type Category,
  categoryTable,
  compareTiers,
  defectTable,
  demandTable,
  estimate,
  freePlanTable,
  limitsTable,
  proPlanTable,
  type Row,
  rangeOverview,
  type Table,
  TIERS,
  totalsTable,
} from '../../index';

// Whole tables of all tiers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const row = (table: Table, id: string): Row => {
  const found = table.rows.find((each) => each.id === id);
  if (!found) throw new Error(`no row ${id} in ${table.id}`);
  return found;
};

describe('The totals', () => {
  test('mark exactly the best value of each tier, unless its price is incomplete', () => {
    const tiers = compareTiers();
    totalsTable().rows.forEach((each, index) => {
      const marked = each.cells.flatMap((cell, column) =>
        cell.mark === 'best' ? [totalsTable().columns[column]?.id] : [],
      );
      expect(marked).toEqual([tiers[index]?.best]);
    });
  });

  test('never show an incomplete total without "at least"', () => {
    for (const cell of row(totalsTable(), '500k').cells) {
      expect(cell.mark === 'unknown').toBe(cell.text.startsWith('at least'));
    }
    expect(row(totalsTable(), '500k').cells[2]?.mark).toBe('unknown');
  });
});

describe('A category', () => {
  test('marks the lowest amount and none where all are the same', () => {
    const auth = categoryTable('auth');
    expect(row(auth, '10').cells.map(({ mark }) => mark)).toEqual([undefined, undefined, undefined, undefined]);
    const large = row(auth, '500k').cells;
    const values = large.slice(0, 3).map(({ value }) => value as number);
    expect(large.findIndex(({ mark }) => mark === 'best')).toBe(values.indexOf(Math.min(...values)));
  });

  test('that does not exist is refused with the known ones', () => {
    expect(() => categoryTable('network' as Category)).toThrow(/one of plan, compute, database/);
  });
});

describe('The limits', () => {
  test('come in the order in which they are reached, the first hard limit marked', () => {
    const { limits } = estimate('supabase', 10_000).deployment;
    const table = limitsTable('supabase', 10_000);
    const reached = table.rows.map(({ cells }) => cells[4]?.value ?? Number.POSITIVE_INFINITY);
    expect(reached).toEqual([...reached].sort((one, other) => one - other));
    const first = table.rows.filter(({ cells }) => cells[4]?.text.includes('first hard limit'));
    expect(first.map(({ label }) => label)).toEqual([bindingLimit(limits)?.label].filter(Boolean));
  });

  test('of Free are reached where the deployment leaves Free', () => {
    const limit = freePlanTable().rows.find(({ cells }) => cells[2]?.mark === 'watch');
    const users = limit?.cells[2]?.value as number;
    expect(estimate('supabase', users).deployment.plans.supabase).toBe('free');
    expect(estimate('supabase', users + 1).deployment.plans.supabase).toBe('pro');
  });

  test('of Pro at its base fee have no hard limit before the spend cap comes off', () => {
    const limit = proPlanTable().rows.find(({ cells }) => cells[2]?.mark === 'watch');
    const users = limit?.cells[2]?.value as number;
    const capAt = (count: number) =>
      estimate('supabase', count).deployment.choices.find(({ id }) => id === 'spend-cap')?.chosen;
    expect([capAt(users), capAt(users + 1)]).toEqual(['on', 'off']);
  });
});

describe('The demand', () => {
  test('shows given shares of registered users: 5-10 % a day, 1-2 % at the peak', () => {
    const table = demandTable(100_000);
    expect(row(table, 'people.daily').cells[1]?.text).toBe('5,000 to 10,000');
    expect(row(table, 'people.concurrent').cells[1]?.text).toBe('1,000 to 2,000');
  });

  test('has its downloads as the sum of the four kinds', () => {
    const table = demandTable(100_000);
    const value = (id: string): number => row(table, id).cells[0]?.value as number;
    const parts = ['egress.mediaCached', 'egress.mediaUncached', 'egress.api', 'egress.realtime'].map(value);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value('down'), 3);
  });

  test('leaves stored duplicates out once they are fixed', () => {
    expect(demandTable(1000).rows.some(({ id }) => id === 'database.bytes.duplicates')).toBe(false);
  });
});

describe('The range', () => {
  test('says in each tier whether the best value is the same in all three cases', () => {
    const tiers = compareTiers();
    expect(rangeOverview().rows.map(({ cells }) => cells[3]?.text === 'yes')).toEqual(tiers.map(({ holds }) => holds));
    expect(rangeOverview().rows.length).toBe(TIERS.length);
  });
});

describe('The defects', () => {
  test('come with the highest cost first and name the hard limits that they pass', () => {
    const table = defectTable('supabase', 100_000);
    const amounts = table.rows.map(({ cells }) => cells[0]?.value as number);
    expect(amounts).toEqual([...amounts].sort((one, other) => other - one));
    expect(row(table, 'duplicates').cells[1]?.mark).toBe('over');
  });
});
