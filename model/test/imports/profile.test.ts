import { describe, expect, test } from 'vitest';
import { importText } from '../../imports';
import { profileOf } from '../../imports/profile';
import { DETERMINED, fit } from '../../imports/profile/fit';
import { MODELLED, modelledAt } from '../../imports/profile/models';
import { assumptions, DEFAULT_APP, resolveAssumptions, type Values } from '../../workload';
import { fixture, imported } from './files';

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A team that is like no other: every assumption somewhere within its range. */
function teamOf(seed: number): { readonly users: number; readonly values: Values } {
  const next = random(seed);
  const values: Record<string, number> = { ...resolveAssumptions('base') };
  for (const { id, group, low, high } of assumptions) {
    if (group !== 'decision') values[id] = low * (high / low) ** (0.05 + 0.9 * next());
  }
  return { users: Math.round(10 ** (2 + 3.5 * next())), values };
}

function filesOf({ users, values }: ReturnType<typeof teamOf>) {
  const at = Object.fromEntries(
    modelledAt(MODELLED, values, DEFAULT_APP, users).map((value, index) => [MODELLED[index]?.id, value]),
  ) as Record<string, number>;
  const usage = (metric: string, value = 0) => ({ metric, usage: value, cost: 0 });
  const usages = [
    usage('MONTHLY_ACTIVE_USERS', at.mau),
    usage('REALTIME_PEAK_CONNECTIONS', at.connections),
    usage('REALTIME_MESSAGE_COUNT', at['realtime-messages']),
    usage('FUNCTION_INVOCATIONS', at['function-calls']),
    usage('EGRESS', at['egress-uncached-gb']),
    usage('CACHED_EGRESS', at['egress-cached-gb']),
    usage('STORAGE_SIZE', at['storage-gb']),
    usage('LOG_INGESTION', at['log-gb']),
    usage('DATABASE_SIZE', at['database-gb']),
  ];
  const rows = [
    ['auth', 'users', users],
    ['public', 'posts', at['posts-rows']],
    ['public', 'reactions', at['reactions-rows']],
    ['public', 'comments', at['comments-rows']],
    ['public', 'workouts', at['workouts-rows']],
    ['public', 'friendships', at['friendships-rows']],
    ['public', 'hangout_rooms', at['rooms-rows']],
  ];
  const statements = `query,calls,total_exec_time,shared_blks_hit,shared_blks_read
"select 1 from posts",1000,${1000 * (at['read-milliseconds'] ?? 0)},99000,${1000 * (at['buffer-miss'] ?? 0)}
"insert into posts values ($1)",1000,${1000 * (at['write-milliseconds'] ?? 0)},0,0
`;
  return [
    importText('usage.json', JSON.stringify({ usages })),
    importText('tables.csv', `schemaname,relname,n_live_tup\n${rows.map((row) => row.join(',')).join('\n')}\n`),
    importText('statements.csv', statements),
  ];
}

describe('50 random teams', () => {
  const seeds = Array.from({ length: 50 }, (_, index) => index + 1);

  test.each(seeds)('team %d is found again where its files determine it', (seed) => {
    const team = teamOf(seed);
    const {
      assumptions: found,
      measures,
      users,
    } = profileOf(filesOf(team), { dau: team.users * (team.values['dau-share'] as number) });
    expect(users).toBe(team.users);
    const determined = found.filter((each) => each.determined);
    const apart = determined.filter(({ id, value }) => Math.abs(value / (team.values[id] as number) - 1) > 0.05);
    expect(apart.map(({ id, value }) => [id, value, team.values[id]])).toEqual([]);
    expect(determined.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'mau-share',
        'dau-share',
        'reactions',
        'comments',
        'friend-edges',
        'rooms',
        'reads-per-vcpu',
        'writes-per-vcpu',
        'buffer-miss',
      ]),
    );
    expect(found.filter((each) => !each.determined).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'posts',
        'history-months',
        'sessions',
        'socket-share',
        'peak-concurrent-share',
        'video-share',
        'bloat',
      ]),
    );
    expect(found.map(({ id }) => id)).not.toContain('january-factor');
    expect(measures.filter(({ contradicts }) => contradicts)).toEqual([]);
  });
});

describe('A profile', () => {
  test('moves several assumptions a little, and none to its end, for one measurement that many explain', () => {
    const files = [
      importText(
        'usage.json',
        JSON.stringify({
          usages: [
            { metric: 'EGRESS', usage: 400 },
            { metric: 'CACHED_EGRESS', usage: 900 },
          ],
        }),
      ),
    ];
    const { assumptions: found, measures } = profileOf(files, { users: 10_000 });
    const moved = found.filter(({ value, base }) => Math.abs(value / base - 1) > 0.01);
    expect(moved.length).toBeGreaterThan(5);
    expect(found.some(({ contradicts }) => contradicts)).toBe(false);
    expect(measures.every(({ contradicts }) => !contradicts)).toBe(true);
  });

  test('says what cannot be explained, and moves nothing beyond its range for it', () => {
    const files = [importText('usage.json', JSON.stringify({ usages: [{ metric: 'EGRESS', usage: 9e8 }] }))];
    const { assumptions: found, measures } = profileOf(files, { users: 1000 });
    expect(measures.map(({ id, contradicts }) => [id, contradicts])).toEqual([['egress-uncached-gb', true]]);
    expect(found.filter(({ value, low, high }) => value < low * 0.999 || value > high * 1.001)).toEqual([]);
  });

  test('a share that is measured counts, also beyond the assumed range, and says that it contradicts it', () => {
    const files = [
      importText('usage.json', JSON.stringify({ usages: [{ metric: 'MONTHLY_ACTIVE_USERS', usage: 6000 }] })),
    ];
    const { set, assumptions: found } = profileOf(files, { users: 10_000 });
    expect(set).toEqual({ 'mau-share': 0.6 });
    expect(found).toMatchObject([{ id: 'mau-share', determined: true, contradicts: true, from: ['usage.json'] }]);
  });

  test('without a number of users nothing is found, and a note says what is missing', () => {
    const { users, set, notes } = profileOf([imported('supabase-usage.json')]);
    expect({ users, set }).toEqual({ users: undefined, set: {} });
    expect(notes[0]).toContain('registered users');
  });

  test('takes the growth of two months', () => {
    const month = (at: string, usage: number) => ({ metric: 'MONTHLY_ACTIVE_USERS', date: `${at}-15`, usage });
    const files = [
      importText('daily.json', JSON.stringify({ usages: [month('2026-08', 1000), month('2026-10', 1210)] })),
    ];
    expect(profileOf(files, { users: 5000 }).monthlyGrowth).toBeCloseTo(0.1, 9);
  });
});

test('two scrapes become rates between them', () => {
  const { measurements } = profileOf([
    importText('2', fixture('metrics-2.prom')),
    importText('1', fixture('metrics-1.prom')),
  ]);
  const values = Object.fromEntries([...measurements.values].map(([id, { value }]) => [id, value]));
  expect(values).toMatchObject({
    users: 20_000,
    'cpu-share': expect.closeTo(0.5, 9),
    'disk-iops': expect.closeTo((1200 + 60) / 60, 9),
    'io-per-write': 4,
    'disk-gb': 5,
    vcpu: 2,
  });
});

test('a fit without goals is where it starts', () => {
  const start = resolveAssumptions('base');
  expect(fit([], start, DEFAULT_APP, 1000).values).toEqual(start);
  expect(DETERMINED).toBeLessThan(1);
});
