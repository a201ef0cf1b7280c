import { describe, expect, test } from 'vitest';
import { run } from '../../cli/run';
import { workList } from '../../decisions';
import { ModelError } from '../../errors';
import {
  type compareCharges,
  daysText,
  importText,
  profileOf,
  readProfile,
  savedProfile,
  standingMarkdown,
  standingOf,
  writeProfile,
} from '../../imports';
import { isDone } from '../../imports/standing/done';
import { getPrice } from '../../prices';
import { compared, imported } from './files';

const usage = (...usages: readonly object[]) => importText('usage.json', JSON.stringify({ usages }));

function stand(files: Parameters<typeof compareCharges>[0], users?: number, monthlyGrowth?: number) {
  const comparison = compared(files);
  const profile = profileOf(files, users === undefined ? {} : { users });
  return {
    profile,
    comparison,
    standing: standingOf(profile, comparison, monthlyGrowth === undefined ? {} : { monthlyGrowth }),
  };
}

describe('Limits', () => {
  test('are measured where the files measure them, and reached at the growth that is known', () => {
    const { standing } = stand([imported('metrics-1.prom'), imported('metrics-2.prom')], undefined, 0.1);
    const disk = standing.rooms.find(({ id }) => id === 'disk');
    expect(disk).toMatchObject({ used: 5, capacity: 8, basis: 'measured', beyond: 'read-only' });
    expect(disk?.days).toBe(Math.round((Math.log(8 / 5) / Math.log(1.1)) * (365 / 12)));
  });

  test('a quota that is passed is reached, and without growth nothing else has a day', () => {
    const { standing } = stand([usage({ metric: 'EGRESS', usage: 300 }, { metric: 'MONTHLY_ACTIVE_USERS', usage: 5 })]);
    expect(standing.rooms.map(({ id, days }) => [id, days])).toEqual([
      ['supabase.egress.uncached', 0],
      ['supabase.auth.mau', null],
    ]);
    expect([0, null, 1, 12, 5000].map(daysText)).toEqual([
      'reached',
      'not known',
      'in 1 day',
      'in 12 days',
      'not within 10 years',
    ]);
  });
});

describe('Savings', () => {
  const idsOf = (files: Parameters<typeof compareCharges>[0]) =>
    stand(files).standing.savings.map(({ id, usd }) => [id, Number(usd.toFixed(2))]);

  test('two windows of point-in-time recovery in one project', () => {
    const project = { project_allocations: [{ ref: 'a', usage: 744 }] };
    const files = [
      usage(
        { metric: 'PITR_7', usage: 744, cost: 101.93, ...project },
        { metric: 'PITR_14', usage: 744, cost: 203.86, ...project },
      ),
    ];
    expect(idsOf(files)).toEqual([['pitr', 101.93]]);
  });

  test('none where the window changed in mid-month', () => {
    const half = { project_allocations: [{ ref: 'a', usage: 372 }] };
    expect(
      idsOf([
        usage(
          { metric: 'PITR_7', usage: 372, cost: 50.96, ...half },
          { metric: 'PITR_14', usage: 372, cost: 101.93, ...half },
        ),
      ]),
    ).toEqual([]);
  });

  test('an address that nothing uses', () => {
    const head =
      'lineItem/LineItemType,lineItem/ProductCode,lineItem/UsageType,lineItem/UsageAmount,lineItem/UnblendedCost';
    expect(idsOf([importText('cur.csv', `${head}\nUsage,AmazonVPC,PublicIPv4:IdleAddress,730,3.65\n`)])).toEqual([
      ['address', 3.65],
    ]);
    expect(idsOf([importText('cur.csv', `${head}\nUsage,AmazonVPC,PublicIPv4:InUseAddress,730,3.65\n`)])).toEqual([]);
  });

  test('egress that a cache could answer, and a disk that is far too large', () => {
    const [uncached, cached] = [getPrice('supabase.egress.uncached'), getPrice('supabase.egress.cached')];
    expect(idsOf([usage({ metric: 'EGRESS', usage: 2000 }, { metric: 'CACHED_EGRESS', usage: 0 })])).toEqual([
      ['caching', Number((1000 * (uncached.usd ?? 0) - 750 * (cached.usd ?? 0)).toFixed(2))],
    ]);
    const scrape = imported('metrics-1.prom');
    const large = new Map(scrape.scrape?.values)
      .set('node_filesystem_size_bytes{device=/dev/nvme1n1,mountpoint=/data}', 1e11)
      .set('node_filesystem_avail_bytes{device=/dev/nvme1n1,mountpoint=/data}', 9.5e10);
    const disk = usage({ metric: 'DISK_SIZE_GB_HOURS_GP3', usage: 92 * 730, cost: 11.48 });
    expect(idsOf([disk, { ...scrape, scrape: { project: 'a', values: large } }])).toEqual([['disk', 11.48]]);
  });

  test('a replica beside a host that is idle', () => {
    const invoice = {
      lines: [
        {
          description: 'Small Compute',
          usage_metric: 'COMPUTE_HOURS_SM',
          quantity: 744,
          amount: 15.33,
          metadata: { is_read_replica: true },
        },
      ],
    };
    const scrape = imported('metrics-1.prom');
    expect(idsOf([importText('invoice.json', JSON.stringify(invoice)), scrape])).toEqual([['replica', 15.33]]);
    expect(idsOf([importText('invoice.json', JSON.stringify(invoice))])).toEqual([]);
  });
});

describe('What is next', () => {
  const idsOf = (files: Parameters<typeof compareCharges>[0], users = 1000) => {
    const { profile, comparison } = stand(files, users);
    const { next } = standingOf(profile, comparison);
    return next.map(({ id }) => id);
  };
  const page = (plan: string, included: string) =>
    importText('page.txt', `Egress\nIncluded in ${plan} Plan\n${included}\nUsed in period\n4 GB\n`);

  test('is three things, and no plan that the bill already has', () => {
    expect(idsOf([imported('pg_stat_user_tables.csv')])).toHaveLength(3);
    expect(idsOf([page('Free', '5 GB')])).toContain('plan-supabase-pro');
    for (const files of [[page('Pro', '250 GB')], [imported('supabase-invoice.txt')]]) {
      const ids = idsOf(files);
      expect(ids).toHaveLength(3);
      expect(ids).not.toContain('plan-supabase-pro');
    }
  });

  test('counts quotas by the plan that the file states', () => {
    const free = usage({ metric: 'EGRESS', usage: 4, pricing_free_units: 5 });
    expect(stand([free]).standing.rooms[0]).toMatchObject({ capacity: 5, beyond: 'restricted' });
    expect(stand([free]).comparison.plans).toEqual({ supabase: 'free' });
    expect(stand([usage({ metric: 'EGRESS', usage: 4, pricing_free_units: 250 })]).comparison).toMatchObject({
      plans: { supabase: 'pro' },
      notes: [],
    });
  });

  test.each([
    [
      'a spend cap that usage over a quota shows to be off',
      20_000,
      'spend-cap-off',
      { metric: 'EGRESS', usage: 300, cost: 4.5 },
    ],
    ['a recovery window', 60_000, 'point-in-time-7', { metric: 'PITR_7', usage: 744, cost: 102 }],
  ])('leaves out %s', (_, users, id, entry) => {
    const tasks = (files: Parameters<typeof compareCharges>[0]) => {
      const { comparison } = stand(files, users);
      const { now, next } = workList(users);
      return [...now, ...next]
        .filter((task) => isDone(task, comparison.plans, comparison.lines))
        .map((task) => task.id);
    };
    expect(workList(users).now.map((task) => task.id)).toContain(id);
    expect(tasks([usage(entry)])).toContain(id);
    expect(tasks([usage({ metric: 'EGRESS', usage: 3 })])).not.toContain(id);
  });

  test('leaves out a database as large as the one called for, and asks for a larger one', () => {
    const { now } = workList(60_000);
    const task = now.find(({ id }) => id.startsWith('database-'));
    const lines = (metric: string) => stand([usage({ metric, usage: 744, cost: 1 })], 60_000).comparison;
    const done = (metric: string) => task !== undefined && isDone(task, {}, lines(metric).lines);
    expect([done('COMPUTE_HOURS_XS'), done('COMPUTE_HOURS_4XL')]).toEqual([false, true]);
  });
});

test('as Markdown, with nothing in a cell that is not text', () => {
  const csv = 'Description,Quantity,Amount\n<img src=x onerror=alert(1)> | [a](b),1,$5.00\nPro Plan,1,$25.00\n';
  const { profile, comparison, standing } = stand(
    [importText('invoice.csv', csv), imported('supabase-usage.json')],
    9000,
    0.08,
  );
  const text = standingMarkdown(profile, comparison, standing);
  expect(text).toContain('## Savings found');
  expect(text).not.toMatch(/[^\\]<img|[^\\]\[a/);
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});

describe('The file of a profile', () => {
  const saved = savedProfile(profileOf([imported('pg_stat_user_tables.csv')]));

  test('is read back as it was', () => {
    expect(saved.users).toBe(20_000);
    expect(readProfile(writeProfile(saved))).toEqual(JSON.parse(JSON.stringify(saved)));
  });

  test.each([
    ['[]', /not an object/],
    ['{"format":"other"}', /"format" is not "gymrats-profile"/],
    ['{"format":"gymrats-profile","version":2}', /"version" is not 1/],
    [
      '{"format":"gymrats-profile","version":1,"set":{"mau-shar":1}}',
      /unknown assumption "mau-shar"; nearest: mau-share/,
    ],
    ['{"format":"gymrats-profile","version":1,"set":{"mau-share":"1"}}', /set\.mau-share is not a number/],
    ['{"format":"gymrats-profile","version":1,"users":0.5}', /users = 0\.5 is not a whole number/],
    ['{"format":"gymrats-profile","version":1,"extra":1}', /unknown key extra/],
    ['{"format":', /at line 1, column 11/],
  ])('%s is refused', (text, message) => {
    expect(() => readProfile(text)).toThrow(ModelError);
    expect(() => readProfile(text)).toThrow(message);
  });

  test('import writes it, and estimate takes its users and values', async () => {
    const files: Record<string, string> = {
      'usage.json': JSON.stringify({ usages: [{ metric: 'MONTHLY_ACTIVE_USERS', usage: 3000 }] }),
    };
    const surroundings = {
      read: async (file: string) => files[file] ?? '',
      write: async (file: string, text: string) => {
        files[file] = text;
      },
    };
    const made = await run(['import', 'usage.json', '--users', '10000', '--profile', 'p.json', '--json'], surroundings);
    expect(JSON.parse(made.stdout).profile.set).toEqual({ 'mau-share': 0.3 });
    const { stdout } = await run(['estimate', '--profile', 'p.json', '--platform', 'supabase', '--json'], surroundings);
    const typed = await run(
      ['estimate', '--users', '10000', '--set', 'mau-share=0.3', '--platform', 'supabase', '--json'],
      surroundings,
    );
    expect(stdout).toBe(typed.stdout);
    const broken = await run(['estimate', '--profile', 'usage.json'], surroundings);
    expect(broken).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^usage\.json: profile: "format" is not/),
    });
  });

  test('options out of range are one line and status 2', async () => {
    const refused = async (...argv: string[]) =>
      (await run(['import', 'a.json', ...argv], { read: async () => '{"usages":[]}' })).stderr;
    expect(await refused('--users', '0')).toMatch(/^users = 0 is not a whole number/);
    expect(await refused('--growth', '-1')).toMatch(/^--growth: -1 is not a number from 0 to 100/);
    expect(await refused('--output', 'pdf')).toMatch(/^--output: "pdf" is not text or markdown/);
    expect(await refused('--profile', 'x.json')).toMatch(/no file can be written here/);
  });
});
