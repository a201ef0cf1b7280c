import { describe, expect, test } from 'vitest';
import { run } from '../../cli/run';
import { countsOf, recommend, TIERS, totalOf } from '../../decisions';
import { commandOf, DEFAULT_SETTINGS, ownScenarioOf, readSettings, scenarioOf } from '../../settings';
import { AFTER_FIXES } from '../../workload';

const of = (query: string) => readSettings(query).settings;

/** What the command that `commandOf` gives prints for the same settings. */
async function printed(query: string) {
  const words = commandOf(of(query), 10_000).split(' ').slice(5);
  const { stdout, stderr } = await run([...words, '--json'], { read: async () => '' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('The scenario of settings', () => {
  test('is one object for equal settings, and without users the same while only these move', () => {
    expect(scenarioOf(of('users=5&case=high'))).toBe(scenarioOf(of('case=high&users=6')));
    expect(ownScenarioOf(of('users=5'))).toBe(ownScenarioOf(of('users=5')));
    expect(scenarioOf(of('users=5'))).toBe(scenarioOf(DEFAULT_SETTINGS));
  });

  test('is the default object again after any number of others', () => {
    const first = scenarioOf(DEFAULT_SETTINGS);
    for (let users = 1; users < 300; users += 1) ownScenarioOf({ ...DEFAULT_SETTINGS, users });
    expect(scenarioOf(DEFAULT_SETTINGS)).toBe(first);
  });

  test('has what the settings say and nothing else', () => {
    expect(ownScenarioOf(of('users=5&case=high&posts=0.3'))).toEqual({
      users: 5,
      case: 'high',
      set: { posts: 0.3 },
      app: AFTER_FIXES,
    });
    expect(ownScenarioOf(of('case=low'))).not.toHaveProperty('users');
    expect(ownScenarioOf(of('case=low'))).not.toHaveProperty('among');
  });

  test('is kept while up to 63 others are asked for, and the oldest half goes then', () => {
    const at = (users: number) => ownScenarioOf({ ...DEFAULT_SETTINGS, case: 'low', users });
    const some = Array.from({ length: 64 }, (_, index) => at(1000 + index));
    expect(at(1063)).toBe(some[63]);
    at(2000);
    expect(at(1062)).toBe(some[62]);
    expect(at(1000)).not.toBe(some[0]);
  });

  test('puts the reader among the tiers', () => {
    expect(countsOf(ownScenarioOf(of('users=40000')))).toEqual([
      10, 100, 1000, 10_000, 40_000, 50_000, 100_000, 500_000,
    ]);
    expect(countsOf(ownScenarioOf(of('users=10000')))).toEqual(TIERS);
  });

  test.each([
    ['run=aws', ['aws', 'aws+r2']],
    ['media=r2', ['supabase+r2', 'aws+r2', 'gcp+r2']],
    ['run=gcp&media=platform', ['gcp']],
    ['realtime=ably&media=r2', ['supabase+r2+ably', 'aws+r2+ably', 'gcp+r2+ably']],
    ['realtime=platform', ['supabase', 'aws', 'gcp', 'supabase+r2', 'aws+r2', 'gcp+r2']],
    ['run=supabase&realtime=ably', ['supabase+ably', 'supabase+r2+ably']],
  ])('%s leaves to choose among %j', (query, among) => {
    expect(scenarioOf(of(query)).among).toEqual(among);
  });

  test.each([
    ['', '--users 10000'],
    ['users=5', '--users 5'],
    ['run=gcp&media=platform', '--users 10000 --platform gcp'],
    ['run=aws', '--users 10000 --among aws,aws+r2'],
    [
      'case=high&app=full-sync&posts=0.3&dau-share=0.2',
      '--users 10000 --case high --workload full-sync --set posts=0.3 --set dau-share=0.2',
    ],
  ])('%j is the command line with %j', (query, words) => {
    expect(commandOf(of(query), 10_000)).toBe(`npm run --silent model -- estimate ${words}`);
  });

  test.each([
    'users=40000',
    'users=250k&case=high',
    'users=90000&run=aws&media=r2&app=built',
    'media=r2&realtime=ably&posts=0.3',
  ])('%s is what the command line prints', async (query) => {
    const settings = of(query);
    const scenario = ownScenarioOf(settings);
    const { users, results } = await printed(query);
    expect(users).toBe(settings.users ?? 10_000);
    for (const { platform, bill } of results) expect(bill.total).toBe(totalOf(platform, users, scenario));
    const { candidates } = recommend(users, scenario);
    expect(results.map(({ platform }: { platform: string }) => platform)).toEqual(candidates.map(({ id }) => id));
  });
});
