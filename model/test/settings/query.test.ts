import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommend } from '../../decisions';
import { BASE_PLATFORM_IDS, PROMISE_IDS } from '../../platforms';
import {
  APP_STATES,
  DEFAULT_SETTINGS,
  ownScenarioOf,
  readSettings,
  type Settings,
  withoutContradictions,
  withSettings,
  writeSettings,
} from '../../settings';
import { allowedRange, assumptions, CASES, USER_RANGE } from '../../workload';
import { HOSTILE_NAMES, HOSTILE_VALUES } from './hostile';

const problemsOf = (query: string) => readSettings(query).problems.map(({ message }) => message);

const set = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...assumptions), fc.double({ min: 0, max: 1, noNaN: true })), {
    maxLength: 5,
    selector: ([{ id }]) => id,
  })
  .map((pairs) =>
    Object.fromEntries(
      pairs.map(([assumption, part]) => {
        const { min, max } = allowedRange(assumption);
        return [assumption.id, Math.min(max, min + part * (max - min))];
      }),
    ),
  );

const settings: fc.Arbitrary<Settings> = fc
  .record({
    users: fc.option(fc.integer({ min: USER_RANGE.min, max: USER_RANGE.max }), { nil: undefined }),
    run: fc.option(fc.constantFrom(...BASE_PLATFORM_IDS), { nil: undefined }),
    media: fc.option(fc.constantFrom('platform' as const, 'r2' as const), { nil: undefined }),
    realtime: fc.option(fc.constantFrom('platform' as const, 'ably' as const), { nil: undefined }),
    case: fc.constantFrom(...CASES),
    app: fc.constantFrom(...APP_STATES),
    without: fc.subarray([...PROMISE_IDS]),
    set,
  })
  .map((given) => withoutContradictions(given).settings);

/** Names and values that a link may come with: some right, most not. */
const hostile = () =>
  fc.array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...HOSTILE_NAMES), fc.string({ unit: 'binary' })),
      fc.oneof(
        fc.constantFrom(...HOSTILE_VALUES, '1e12', '0x10', ''),
        fc.string({ unit: 'binary' }),
        fc.double().map(String),
      ),
    ),
    { maxLength: 8 },
  );

describe('Settings in a query string', () => {
  test('the default has an empty query, and an empty query is the default', () => {
    expect(writeSettings(DEFAULT_SETTINGS)).toBe('');
    expect(readSettings('')).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(readSettings('?')).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  test('are written in a fixed order with readable names, and only where they differ', () => {
    const { settings: read } = readSettings('?posts=0.3&case=high&users=40k&run=AWS&media=r2&app=built&dau-share=0.09');
    expect(writeSettings(read)).toBe('users=40000&run=aws&media=r2&case=high&app=built&dau-share=0.09&posts=0.3');
  });

  test('come back as they were written', () => {
    fc.assert(
      fc.property(settings, (given) => {
        expect(readSettings(writeSettings(given))).toEqual({ settings: given, problems: [] });
      }),
    );
  });

  test('with assumptions that contradict each other fall back to the defaults of both, and say so', () => {
    const { settings: read, problems } = readSettings('users=1000&dau-share=0.9&mau-share=0.1&posts=0.3');
    expect(read).toEqual({ ...DEFAULT_SETTINGS, users: 1000, set: { posts: 0.3 } });
    expect(problems.map(({ message }) => message)).toEqual([
      'dau-share = 0.9 and mau-share = 0.1 contradict each other: no more users are active in a day than in its month; the defaults count.',
    ]);
  });

  test.each([
    ['40000', 40_000],
    ['40,000', 40_000],
    ['40k', 40_000],
    ['1.5M', 1_500_000],
    ['2_000', 2_000],
    ['1,234,567', 1_234_567],
    ['12.34k', 12_340],
    [' 7 ', 7],
  ])('users may be written as %s', (text, users) => {
    expect(readSettings(`users=${encodeURIComponent(text)}`).settings.users).toBe(users);
  });

  test.each(['-1', '0', 'NaN', '1e12', '10^12', '', '4,00', '1.2.3', '3m', 'Infinity', '<b>'])(
    'users = %s falls back and says so',
    (text) => {
      const { settings: read, problems } = readSettings(`users=${encodeURIComponent(text)}`);
      expect(read).toEqual(DEFAULT_SETTINGS);
      expect(problems.map(({ field }) => field)).toEqual(['users']);
      expect(problems[0]?.message).toContain('a whole number from 1 to 2,000,000');
    },
  );

  test('an unknown platform, case or state of the app is reported with those that exist', () => {
    expect(problemsOf('run=azure')).toEqual(['run = "azure" is not one of supabase, aws, gcp; the default is used.']);
    expect(problemsOf('case=worst')).toEqual(['case = "worst" is not one of low, base, high; the default is used.']);
    expect(problemsOf('app=ideal')[0]).toContain('one of fixed, built, full-sync');
  });

  test('an assumption beyond its allowed range is reported with the range and the unit', () => {
    expect(problemsOf('dau-share=7')).toEqual([
      'dau-share = "7" is not a number from 0.005 to 1 (share of registered users); the default is used.',
    ]);
  });

  test.each([
    ['0.5', 0.5],
    [' +.25 ', 0.25],
    ['1.', 1],
    ['1e-1', 0.1],
    ['.0005e+3', 0.5],
    ['5E-01', 0.5],
    ['0.5e0', 0.5],
    ['50e-002', 0.5],
  ])('a value of an assumption may be written as %j', (text, value) => {
    const { settings: read, problems } = readSettings(`mau-share=1&dau-share=${encodeURIComponent(text)}`);
    expect({ set: read.set, problems }).toEqual({ set: { 'mau-share': 1, 'dau-share': value }, problems: [] });
  });

  test.each(['', '0x1', '.', '1e', '--1', '0.5.', ' 1 1', 'e-1', '0.5e-0001'])(
    'but %j is no value of an assumption',
    (text) => {
      const { settings: read, problems } = readSettings(`dau-share=${encodeURIComponent(text)}`);
      expect(read).toEqual(DEFAULT_SETTINGS);
      expect(problems).toEqual([
        {
          field: 'dau-share',
          value: text,
          what: `dau-share = "${text}" is not a number from 0.005 to 1 (share of registered users)`,
          message: `dau-share = "${text}" is not a number from 0.005 to 1 (share of registered users); the default is used.`,
        },
      ]);
    },
  );

  test('a mistyped name is reported with the nearest ones', () => {
    expect(problemsOf('dau-shar=0.1')[0]).toMatch(/^There is no setting "dau-shar"; nearest: dau-share(, [a-z-]+)+\.$/);
  });

  test('a name given twice counts once, the first time', () => {
    const { settings: read, problems } = readSettings('users=10&users=20');
    expect(read.users).toBe(10);
    expect(problems).toEqual([
      {
        field: 'users',
        value: '20',
        what: 'users is given twice',
        message: 'users is given twice; the first counts.',
      },
    ]);
  });

  test('what a stranger wrote is quoted at a readable length, without characters that do not print', () => {
    const quoted = (text: string) => readSettings(`users=${encodeURIComponent(text)}`).problems[0]?.value;
    expect(quoted('x'.repeat(40))).toBe('x'.repeat(40));
    expect(quoted('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`);
    expect(quoted('a\u0000\u200b\nb')).toBe('a b');
  });

  test('are replaced in a query without a change to what belongs to others', () => {
    const high: Settings = { ...DEFAULT_SETTINGS, case: 'high' };
    expect(withSettings('?users=5&ref=a&nonsense=1', high)).toBe('?case=high&ref=a');
    expect(withSettings('users=5', high)).toBe('?case=high');
    expect(withSettings('?users=5&utm_source=b', DEFAULT_SETTINGS)).toBe('?utm_source=b');
    expect(withSettings('?users=5', DEFAULT_SETTINGS)).toBe('');
  });

  test('what belongs to others is left alone', () => {
    const others = ['utm_source', 'utm_x', 'explain', 'ref', 'source', 'fbclid', 'gclid', 'mc_cid', 'mc_eid'];
    for (const name of others)
      expect(readSettings(`${name}=1`), name).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    for (const name of ['x-utm_x', 'refs', 'aref', 'fbclids']) expect(problemsOf(`${name}=1`), name).toHaveLength(1);
  });

  test('no query throws, and whatever it leaves behind can be answered', () => {
    const answered = new Set<string>();
    fc.assert(
      fc.property(hostile(), (pairs) => {
        const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
        const { settings: read, problems } = readSettings(query);
        for (const { message } of problems) expect(message.length).toBeLessThan(260);
        const key = writeSettings(read);
        if (answered.has(key)) return;
        answered.add(key);
        const { best } = recommend(read.users ?? 10_000, ownScenarioOf(read));
        expect(Number.isFinite(best.bill.total)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  test('every setting that can be read can be answered with finite figures', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const { best, because } = recommend(given.users ?? 10_000, ownScenarioOf(given));
        expect(Number.isFinite(best.bill.total)).toBe(true);
        for (const { utilisation } of best.deployment.limits) expect(Number.isNaN(utilisation)).toBe(false);
        expect(because).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
