import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  AFTER_FIXES,
  AS_BUILT,
  forecastWith,
  holdAgainst,
  MAIN_IDS,
  MEASURES,
  type Measured,
  type MeasureId,
  type Reality,
  type Scenario,
} from '../../index';

// A bill is estimated hundreds of times to find what explains it.
vi.setConfig({ testTimeout: 60_000 });

const USERS = 40_000;
const of = (values: Measured['values'], more: Partial<Measured> = {}, scenario: Scenario = {}): Reality =>
  holdAgainst({ users: USERS, platform: 'supabase', values, ...more }, scenario);
const finding = ({ findings }: Reality, id: MeasureId) => {
  const found = findings.find(({ measure }) => measure.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('Measurements held against the model', () => {
  test('without any, every measure has what is expected and nothing is calibrated', () => {
    const { findings, set } = of({});
    expect(findings.map(({ measure }) => measure.id)).toEqual(MEASURES.map(({ id }) => id));
    for (const { expected, place, solution } of findings) {
      expect(expected.low).toBeLessThan(expected.base);
      expect(expected.base).toBeLessThan(expected.high);
      expect([place, solution]).toEqual([undefined, undefined]);
    }
    expect(set).toEqual({});
  });

  test('the share of daily users is daily users over registered users, exactly', () => {
    const reality = of({ dau: 3300 });
    expect(finding(reality, 'dau').solution?.value).toBe(0.0825);
    expect(reality.set).toEqual({ 'dau-share': 0.0825 });
  });

  test('within the low and the high case, reality contradicts nothing', () => {
    expect(finding(of({ dau: 3300 }), 'dau')).toMatchObject({ place: 'within', contradicts: false });
  });

  test('outside, the assumption that would have to leave its range is contradicted', () => {
    expect(finding(of({ dau: 1000 }), 'dau')).toMatchObject({ place: 'below', contradicts: true });
    const { place, contradicts, solution } = finding(of({ dau: 8000 }), 'dau');
    expect([place, contradicts, solution?.assumption.id]).toEqual(['above', true, 'dau-share']);
  });

  test('what no allowed value reproduces is said, with how far the assumption reaches', () => {
    const reality = of({ dau: 10 });
    const { solution, contradicts } = finding(reality, 'dau');
    expect(solution).toMatchObject({ value: undefined, reach: { least: 200, most: 40_000 } });
    expect(contradicts).toBe(true);
    expect(reality.set).toEqual({});
  });

  test('the app as built holds a connection per user in the app, so that the share of these explains it', () => {
    expect(finding(of({ connections: 300 }), 'connections').solution?.assumption.id).toBe('socket-share');
    const built = finding(of({ connections: 900 }, { app: AS_BUILT }), 'connections');
    expect(built.solution?.assumption.id).toBe('peak-concurrent-share');
    expect(built.solution?.value).toBeCloseTo(900 / USERS, 8);
  });

  test('a plan of the reader’s own is what the bill is held against', () => {
    const [pro, team] = [of({}), of({}, { plan: 'team' })].map((reality) => finding(reality, 'bill').expected.base);
    expect((team as number) - (pro as number)).toBeCloseTo(599 - 25, 8);
  });

  test('the forecast is for the reader’s size and the next tiers, with the calibrated values', () => {
    const { set } = of({ dau: 4000 });
    const forecast = forecastWith(set, USERS);
    expect(forecast.map(({ users }) => users)).toEqual([40_000, 50_000, 100_000, 500_000]);
    expect(set).toEqual({ 'dau-share': 0.1 });
    for (const { before, after } of forecast) {
      expect(after.best.demand.people.daily).toBeCloseTo((before.best.demand.people.daily / 0.07) * 0.1, 6);
    }
  });

  test.each([
    ['dau', -1],
    ['egress', Number.NaN],
    ['bill', 1e12],
    ['database', Number.POSITIVE_INFINITY],
  ] as const)('%s = %d is refused by name', (id, value) => {
    expect(() => of({ [id]: value })).toThrow(id);
  });

  test('an impossible number of users is refused', () => {
    expect(() => of({}, { users: 0 })).toThrow('users');
  });

  test('calibrated, the model reproduces every measurement that it found an explanation for', () => {
    const share = fc.double({ min: 0.1, max: 3, noNaN: true });
    const setup = fc.record({
      users: fc.integer({ min: 500, max: 400_000 }),
      platform: fc.constantFrom(...MAIN_IDS),
      app: fc.constantFrom(AFTER_FIXES, AS_BUILT),
      case: fc.constantFrom('low' as const, 'base' as const, 'high' as const),
      times: fc.record({ dau: share, connections: share, database: share, egress: share, bill: share }),
    });
    fc.assert(
      fc.property(setup, ({ users, platform, app, case: which, times }) => {
        const scenario: Scenario = { case: which, app };
        const values = Object.fromEntries(
          MEASURES.map(({ id, most, of: expected }) => [
            id,
            Math.min(most, expected({ users, platform }, scenario) * times[id]),
          ]),
        );
        const { findings, set } = holdAgainst({ users, platform, values }, scenario);
        for (const { measure, measured, solution } of findings) {
          if (solution?.value === undefined) continue;
          const again = measure.of({ users, platform }, { ...scenario, set });
          expect(Math.abs(again - (measured as number))).toBeLessThanOrEqual(
            2e-3 * Math.max(again, measured as number),
          );
        }
      }),
      { numRuns: 12 },
    );
  });
});
