import { describe, expect, test } from 'vitest';
import { run } from '../../cli/run';
import { ModelError } from '../../errors';
import { limits } from '../../limits/index';
import { prices } from '../../prices/index';
import { assumptions } from '../../workload/assumptions';

const inputs: Readonly<Record<string, string>> = {
  '-': '{"plan":"pro","usage":{"supabase.compute.small":730,"supabase.auth.mau":150000}}',
  'typo.json': '{"usage":{"supabase.auth.mao":1}}',
  'broken.json': '{"usage":\n {"supabase.auth.mau": 1,}}',
};

const surroundings = {
  read: async (file: string) => {
    const text = inputs[file];
    if (text === undefined) throw new ModelError(file, `cannot read ${file}`);
    return text;
  },
};

const cli = (...argv: readonly string[]) => run(argv, surroundings);

describe('bill', () => {
  test('prices a usage from standard input as JSON', async () => {
    const { status, stdout, stderr } = await cli('bill', '-', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { lines, total } = JSON.parse(stdout);
    expect(lines.map((line: { price: string }) => line.price)).toEqual([
      'supabase.plan.pro',
      'supabase.compute.small',
      'supabase.auth.mau',
      'supabase.compute.credit',
    ]);
    expect(lines[2]).toEqual({
      price: 'supabase.auth.mau',
      scope: 'organization',
      unit: 'MAU',
      quantity: 150_000,
      included: 100_000,
      billable: 50_000,
      usd: 162.5,
    });
    expect(total).toBeCloseTo(25 + 15.038 + 162.5 - 10, 9);
  });

  test('prints a table for a reader, rounded to the cent', async () => {
    const { stdout } = await cli('bill', '-');
    expect(stdout.split('\n').slice(0, 7)).toEqual([
      'price                    scope         quantity  unit   included  billable      usd',
      'supabase.plan.pro        organization         1  month         0         1   $25.00',
      'supabase.compute.small   project-1          730  hour          0       730   $15.04',
      'supabase.auth.mau        organization   150,000  MAU     100,000    50,000  $162.50',
      'supabase.compute.credit  organization         1  month         0         1  -$10.00',
      'total                                                                       $192.54',
      '',
    ]);
  });
});

describe('The records', () => {
  test('prices are all of them, or those under a prefix, whole', async () => {
    expect(JSON.parse((await cli('prices', '--json')).stdout)).toEqual(JSON.parse(JSON.stringify(prices)));
    const found = JSON.parse((await cli('prices', 'supabase.auth.', '--json')).stdout);
    expect(found.length).toBeGreaterThan(3);
    for (const record of found) {
      expect(record.id).toMatch(/^supabase\.auth\./);
      expect(record).toMatchObject({
        unit: expect.any(String),
        asOf: expect.any(String),
        checkAt: expect.stringMatching(/^https:/),
      });
      expect(record.source.url).toBeTruthy();
    }
  });

  test('limits are all of them, or those under a prefix', async () => {
    expect(JSON.parse((await cli('limits', '--json')).stdout)).toEqual(JSON.parse(JSON.stringify(limits)));
    expect(JSON.parse((await cli('limits', 'supabase.realtime', '--json')).stdout).length).toBeGreaterThan(1);
  });

  test('assumptions are all of them', async () => {
    expect(JSON.parse((await cli('assumptions', '--json')).stdout)).toEqual(assumptions);
  });

  test.each([['prices'], ['limits'], ['assumptions']])(
    '%s for a reader is a table with one line for each',
    async (verb) => {
      const count = { prices: prices.length, limits: limits.length, assumptions: assumptions.length }[verb] ?? 0;
      expect((await cli(verb)).stdout.trimEnd().split('\n')).toHaveLength(count + 1);
    },
  );

  test('tiers and limits with several numbers are printed in full', async () => {
    expect((await cli('prices', 'aws.s3.standard.storage')).stdout).toContain(
      '0.023 from 0, 0.022 from 51,200, 0.021 from 512,000',
    );
  });
});

describe('Help', () => {
  test.each([['help'], ['--help'], ['-h']])('%s lists every verb', async (word) => {
    const { status, stdout } = await cli(word);
    expect(status).toBe(0);
    for (const verb of ['bill', 'prices', 'limits', 'assumptions']) expect(stdout).toContain(`  ${verb}`);
  });

  test('a verb explains itself', async () => {
    expect((await cli('bill', '--help')).stdout).toContain(
      'bill FILE|- [--format table|focus|infracost] [--month YYYY-MM] [--as-of YYYY-MM-DD] [--json]',
    );
  });
});

describe('Bad input is one line on the error stream and status 2', () => {
  test.each([
    [[], 'no verb; known are estimate'],
    [['bil'], 'unknown verb "bil"; known are estimate'],
    [
      ['bill'],
      'bill: something is missing; usage: bill FILE|- [--format table|focus|infracost] [--month YYYY-MM] [--as-of YYYY-MM-DD] [--json]',
    ],
    [['bill', '-', '--jsno'], 'bill: unknown option --jsno; known are --format, --month, --as-of, --json, --help'],
    [['bill', 'missing.json'], 'cannot read missing.json'],
    [
      ['bill', 'broken.json', '--json'],
      'bill: broken.json: not JSON: a key in double quotes should be here, at line 2, column 26',
    ],
    [
      ['bill', 'typo.json', '--json'],
      'usage.supabase.auth.mao: no price has the id "supabase.auth.mao"; nearest are supabase.auth.mau, ',
    ],
    [['prices', 'suppabase', '--json'], 'prices: no id begins with "suppabase"; nearest are '],
    [['limits', 'suppabase'], 'limits: no id begins with "suppabase"; nearest are '],
    [['assumptions', 'x'], 'assumptions: "x" is too much'],
  ])('%j', async (argv, message) => {
    const { status, stdout, stderr } = await cli(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a problem of the program itself is not passed off as bad input', async () => {
    await expect(run(['bill', '-'], { read: () => Promise.reject(new TypeError('a bug')) })).rejects.toThrow('a bug');
  });
});
