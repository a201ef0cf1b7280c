import { describe, expect, test } from 'vitest';
import { run } from '../../cli/run';

const usage = '{"usage":{"render.bandwidth":150}}';
const SPAN = /they are known from \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d/;
const cli = (...argv: readonly string[]) => run(argv, { read: async () => usage });
const json = async (...argv: readonly string[]) => JSON.parse((await cli(...argv, '--json')).stdout);

describe('--as-of', () => {
  test('prices a usage at the prices of that day', async () => {
    expect((await json('bill', '-', '--as-of', '2025-07-31')).total).toBe(60);
    expect((await json('bill', '-', '--as-of', '2025-08-01')).total).toBe(30);
  });

  test('shows the records as they were, with the source of the earlier terms', async () => {
    const [then] = await json('prices', 'gcp.network.cdn-interconnect.egress.na', '--as-of', '2026-04-30');
    const [later] = await json('prices', 'gcp.network.cdn-interconnect.egress.na', '--as-of', '2026-05-01');
    expect([then.usd, later.usd]).toEqual([0.04, 0.08]);
    expect(then.source.place).toContain('before the change');
  });

  test('stands in the answer of estimate and compare, and only where it was asked for', {
    timeout: 60_000,
  }, async () => {
    const then = await json('estimate', '--users', '1000', '--platform', 'supabase', '--as-of', '2026-01-01');
    const now = await json('estimate', '--users', '1000', '--platform', 'supabase');
    expect(then.asOf).toBe('2026-01-01');
    expect('asOf' in now).toBe(false);
    expect((await json('compare', '--as-of', '2026-01-01')).asOf).toBe('2026-01-01');
  });

  test('says to a reader how much of the price set of that day is known', async () => {
    const { stdout } = await cli('prices', 'render.bandwidth', '--as-of', '2026-04-30');
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^Prices as they stood on 2026-04-30: \d+ of \d+ records have earlier terms on file; the others count as filed\.$/,
    );
  });

  test.each([
    ['a day before the oldest set', '1999-01-01', SPAN],
    ['a day after the newest reading', '2999-01-01', SPAN],
    ['a day that does not exist', '2026-02-30', /"2026-02-30" is not a date like 2026-06-16/],
  ])('refuses %s, naming what it takes', async (_, date, words) => {
    for (const verb of [['bill', '-'], ['prices'], ['compare'], ['estimate', '--users', '1000']]) {
      const { status, stdout, stderr } = await cli(...verb, '--as-of', date);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(words);
      expect(stderr.trimEnd()).not.toContain('\n');
    }
  });
});
