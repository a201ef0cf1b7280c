import { describe, expect, test } from 'vitest';
import {
  candidateIds,
  estimate,
  forecastTable,
  forecastWith,
  formatMonth,
  growthCostTable,
  growthMonthsTable,
  holdAgainst,
  mediaPayoffText,
  milestonesTable,
  monthText,
  perUserText,
  rangeText,
  realityTable,
  recommend,
  sideBySideTable,
  totalText,
} from '../../index';
import { configurationLabel } from '../../render/configuration';

const USERS = 40_000;
const GROWTH = { users: 10_000, monthly: 0.08 };

describe('The platforms side by side', () => {
  test.each([USERS, 400_000])('at %i users are the estimates, the best marked', (users) => {
    const { columns, rows } = sideBySideTable(users);
    expect(rows.map(({ id }) => id.replace('-', '+'))).toEqual(candidateIds({}));
    for (const [index, id] of candidateIds({}).entries()) {
      const own = estimate(id, users);
      const cell = (name: string) => rows[index]?.cells[columns.findIndex((column) => column.id === name)];
      expect(cell('total')?.text).toContain(totalText(own));
      expect(cell('total')?.mark === 'best').toBe(id === recommend(users).best.id);
      expect(cell('range')?.text).toBe(
        rangeText(estimate(id, users, { case: 'low' }), estimate(id, users, { case: 'high' })),
      );
      expect(cell('each')?.text).toBe(perUserText(own));
      expect(cell('size')?.text).toBe(configurationLabel(own.deployment.configuration));
      expect(cell('unknowns')?.text === 'none').toBe(own.deployment.unknowns.length === 0);
      expect(cell('shortfalls')?.text === 'none').toBe(own.deployment.shortfalls.length === 0);
    }
  });

  test('are those that the scenario chooses among', () => {
    expect(sideBySideTable(USERS, { among: ['aws', 'aws+r2'] }).rows.map(({ label }) => label)).toEqual([
      'AWS',
      'AWS + R2',
    ]);
  });
});

describe('A reader’s numbers in a table', () => {
  const reality = holdAgainst({ users: USERS, platform: 'supabase', values: { dau: 8000, egress: 4000 } });

  test('say where reality lies and which assumption it contradicts', () => {
    const [dau, connections] = realityTable(reality, USERS).rows;
    expect(dau?.cells.map(({ text }) => text)).toEqual([
      '2,000 to 4,000',
      '2,800',
      '8,000',
      'above the high case',
      'Daily active users: 0.2, not 0.07 (share of registered users). This contradicts its range of 0.05 to 0.1.',
    ]);
    expect(dau?.cells[4]?.reference).toEqual({ kind: 'assumption', id: 'dau-share' });
    expect(connections?.cells.map(({ text }) => text).slice(2)).toEqual(['not given', '', '']);
  });

  test('say so where the model has the measured value already', () => {
    const { findings } = holdAgainst(
      { users: USERS, platform: 'supabase', values: { dau: 8000 } },
      { set: reality.set },
    );
    expect(realityTable({ findings }, USERS).rows[0]?.cells[4]?.text).toBe(
      'Daily active users: 0.2 (share of registered users), as the model has it.',
    );
  });

  test('show the forecast before and after', () => {
    const [own] = forecastTable(forecastWith(reality.set, USERS)).rows;
    expect(own?.label).toBe('40,000, yours');
    expect(own?.cells[0]?.text).toBe(totalText(recommend(USERS).best));
    expect(own?.cells[1]?.text).toBe(totalText(recommend(USERS, { set: reality.set }).best));
  });
});

describe('Growth in tables', () => {
  test('counts months, and names them where the start is known', () => {
    expect(monthText(7, undefined)).toBe('month 7');
    expect(monthText(7, { year: 2026, month: 12 })).toBe('July 2027');
    expect(formatMonth(2026, 1)).toBe('January 2026');
    const [counted, dated] = [milestonesTable(GROWTH), milestonesTable(GROWTH, {}, { year: 2026, month: 12 })];
    expect(counted.rows[0]?.label).toMatch(/^month \d+$/);
    expect(dated.rows[0]?.label).toMatch(/^[A-Z][a-z]+ 20\d\d$/);
    expect(dated.rows.map(({ cells }) => cells)).toEqual(counted.rows.map(({ cells }) => cells));
  });

  test('names the platform with the least sum of bills and move', () => {
    const { rows, foot } = growthCostTable(GROWTH);
    const whole = rows.map(({ cells }) => cells[4]?.value as number);
    const least = rows[whole.indexOf(Math.min(...whole))]?.label;
    expect(foot[0]).toMatch(new RegExp(`^${least?.replace('+', '\\+')} costs least`));
  });

  test('says where the model ends', () => {
    const { rows } = growthCostTable({ users: 500_000, monthly: 0.2 });
    expect(rows[0]?.cells[0]?.text).toBe('beyond the range of the model');
    expect(growthMonthsTable({ users: 500_000, monthly: 0.2 }).rows.length).toBeLessThan(10);
  });

  test('says whether moving media pays', () => {
    expect(mediaPayoffText({ users: 10_000, monthly: 0.1 })).toMatch(
      /has paid for itself by month \d+: over 36 months it saves \$/,
    );
    expect(mediaPayoffText({ users: 100, monthly: 0.01 })).toMatch(/does not pay for itself/);
  });
});
