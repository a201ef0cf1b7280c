import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { billUsage } from '../../billing';
import { comparisonText } from '../../cli/importText';
import { compareCharges, importText, profileOf, toInfracost } from '../../imports';
import { catalogue } from '../../platforms';
import { imported } from './files';

const measured = (name: string) => Object.fromEntries(imported(name).measures.map(({ id, value }) => [id, value]));

describe('pg_stat_statements', () => {
  test('takes the time of the app, not that of tools', () => {
    expect(measured('pg_stat_statements-15.csv')).toEqual({
      'read-milliseconds': 0.8,
      'write-milliseconds': 1.5,
      'buffer-miss': 0.02,
    });
    expect(imported('pg_stat_statements-15.csv').notes[0]).toMatch(/^99 % of the time/);
  });

  test('reads the download of the dashboard', () => {
    expect(measured('pg-query-performance.csv')).toEqual({ 'read-milliseconds': 2 });
  });
});

test('tables: rows by table, sizes in bytes and as texts', () => {
  const mib = 1024 ** 2;
  expect(measured('pg_stat_user_tables.csv')).toEqual({
    users: 20_000,
    'posts-rows': 70_000,
    'reactions-rows': 371_000,
    'comments-rows': 28_000,
    'friendships-rows': 200_000,
    'database-gb': expect.closeTo((225 * mib) / 1e9, 9),
    'auth-gb': expect.closeTo((40 * mib) / 1e9, 9),
  });
});

test('a metric that counts no users says nothing of their number', () => {
  const scrape = importText(
    'new.prom',
    'auth_users_user_count 0\npg_stat_database_numbackends{datname="a"} 3\npg_settings_max_connections{server="a"} 60\n',
  );
  const { users, measurements } = profileOf([scrape]);
  expect(users).toBeUndefined();
  expect(measurements.values.get('database-connections')?.value).toBe(3);
  expect(measurements.values.get('database-connections-max')?.value).toBe(60);
});

test('metrics endpoint: sums by the labels that count, without NaN', () => {
  const { scrape } = imported('metrics-1.prom');
  expect(scrape?.project).toBe('invented');
  expect(scrape?.values.get('node_cpu_seconds_total{mode=idle}')).toBe(18_000);
  expect(scrape?.values.get('cpus')).toBe(2);
  expect([...(scrape?.values.values() ?? [])].every(Number.isFinite)).toBe(true);
});

describe('Infracost usage file', () => {
  test('adds resources, leaves out zeros and says what is not known', () => {
    const { lines, unmapped } = compareCharges([imported('infracost-usage.yml')]);
    expect(Object.fromEntries(lines.map(({ price, quantity }) => [price, quantity]))).toEqual({
      'aws.s3.standard.storage': 1000,
      'aws.s3.standard.put': 200,
      'aws.s3.standard.get': 5000,
      'aws.lambda.requests': 12,
      'aws.cloudfront.egress.us-canada-mexico': 3000,
      'aws.nat-gateway.data': 50,
    });
    expect(unmapped.map(({ meter, moneyless }) => [meter, moneyless])).toEqual([['request_duration_ms', true]]);
  });

  test('prints no amount for a quantity without a price, and never $0.00', () => {
    const file = imported('infracost-usage.yml');
    const comparison = compareCharges([file]);
    const text = comparisonText([file], comparison);
    expect(text).toMatch(/request_duration_ms\s.*no amount in\s+the file|no amount in the file/);
    expect(text.slice(text.indexOf('Not mapped:'))).not.toContain('$0.00');
  });

  test('what a bill writes is read back with the same quantities', () => {
    const usage = {
      'aws.s3.standard.storage': 1234.5,
      'aws.s3.standard.get': 77,
      'aws.data-transfer.inter-az': 12,
      'gcp.dns.queries': 3,
    };
    const text = toInfracost(billUsage({ usage }, catalogue).lines);
    expect(parse(text).version).toBe(0.1);
    const { lines } = compareCharges([importText('usage.yml', text)]);
    expect(Object.fromEntries(lines.map(({ price, quantity }) => [price, Number(quantity.toPrecision(10))]))).toEqual(
      usage,
    );
  });
});
