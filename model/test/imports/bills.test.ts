import { describe, expect, test } from 'vitest';
import { FileImport, importText } from '../../imports';
import { compared, fixture, imported, kindsOf } from './files';

const comparedFile = (name: string) => compared([imported(name)]);

describe('FOCUS', () => {
  const found = comparedFile('focus-1.2.csv');

  test('adds up the rows of a meter and agrees to the cent at the rates of the book', () => {
    const line = found.lines.find(({ price }) => price === 'aws.rds.postgres.db-t4g-micro.single-az');
    expect(line).toMatchObject({ quantity: 730, billed: 11.68, kind: 'none', month: '2026-10' });
  });

  test('names another region and another rate', () => {
    expect(kindsOf('focus-1.2.csv')).toMatchObject({
      'aws.nat-gateway.hour account': 'region',
      'aws.public-ipv4 account': 'rate',
    });
  });

  test('lists what is not mapped with its amount and a text to report it', () => {
    expect(found.unmapped).toHaveLength(1);
    expect(found.unmapped[0]).toMatchObject({ meter: 'Invented-Meter', cost: 11 });
    expect(found.unmapped[0]?.issue).toContain('Meter: Invented-Meter');
    expect(found.unmapped[0]?.issue).not.toContain('000000000001');
    expect(found.mappedShare).toBeCloseTo((11.68 + 3.58 + 48) / (11.68 + 3.58 + 48 + 11), 9);
  });

  test('keeps purchase, credit, tax, correction and support apart', () => {
    expect(Object.fromEntries(found.other.map(({ kind, cost }) => [kind, cost]))).toEqual({
      purchase: 120,
      credit: -7.5,
      tax: 12.34,
      correction: -2,
      support: 29,
    });
  });
});

describe('FOCUS 1.0 of AWS, without usage types', () => {
  const found = comparedFile('focus-1.0.csv');

  test('maps what the description says, and says so', () => {
    expect(Object.fromEntries(found.lines.map(({ price, quantity, kind }) => [price, [quantity, kind]]))).toEqual({
      'aws.nat-gateway.hour': [720, 'none'],
      'aws.nat-gateway.data': [100, 'none'],
      'aws.public-ipv4': [720, 'none'],
      'aws.ebs.gp3.storage': [100, 'none'],
      'aws.alb.hour': [720, 'none'],
      'aws.s3.standard.storage': [1000, 'none'],
      'aws.s3.standard.put': [100, 'none'],
      'aws.fargate.vcpu.x86': [720, 'none'],
      'aws.data-transfer.inter-region': [100, 'none'],
      'aws.data-transfer.in': [500, 'none'],
    });
    expect(found.lines.every(({ why }) => why.startsWith('The file has no usage type'))).toBe(true);
  });

  test('maps no text that it does not know, nor egress whose area the text leaves out', () => {
    expect(found.unmapped.map(({ service, cost }) => [service, cost])).toEqual([
      ['AmazonCloudFront', 7],
      ['AmazonEC2', 5],
    ]);
    expect(found.other.map(({ kind, cost }) => [kind, cost])).toEqual([['credit', -3]]);
  });
});

describe('AWS Cost and Usage Report', () => {
  test('reads version 1 and version 2 alike', () => {
    const [one, other] = [comparedFile('aws-cur-1.csv'), comparedFile('aws-cur-2.csv')];
    expect(other).toEqual(one);
    expect(one.lines.map(({ price, quantity, kind }) => [price, quantity, kind])).toEqual([
      ['aws.rds.postgres.db-r7g-2xlarge.multi-az', 744, 'none'],
      ['aws.cloudfront.egress.europe-israel', 1500, 'none'],
      ['aws.fargate.vcpu.arm', 1000, 'commitment'],
      ['aws.s3.standard.storage', 1000, 'none'],
      ['aws.s3.standard.put', 100, 'none'],
    ]);
  });

  test('takes a line item once, and no MySQL for PostgreSQL', () => {
    expect(imported('aws-cur-1.csv').problems).toEqual([{ line: 10, message: 'line 10: the same line item again' }]);
    expect(comparedFile('aws-cur-1.csv').unmapped.map(({ meter }) => meter)).toEqual(['InstanceUsage:db.t3.micro']);
  });
});

describe('Google Cloud billing export', () => {
  const found = comparedFile('gcp-billing.csv');

  test('maps SKU texts, a shape with processors and memory included', () => {
    expect(found.lines.map(({ price, billed, kind }) => [price, billed, kind])).toEqual([
      ['gcp.cloudsql.postgres.enterprise.vcpu.zonal', 61.4544, 'none'],
      ['gcp.cloudsql.postgres.enterprise.memory.zonal', 41.664, 'none'],
      ['gcp.gcs.storage.standard.region', 20, 'none'],
      ['gcp.cloudsql.postgres.enterprise.vcpu.zonal', 13.51, 'none'],
      ['gcp.run.request.requests', 1.2, 'none'],
    ]);
  });

  test('counts a row with two credits once, and both credits', () => {
    expect(found.lines.find(({ price }) => price === 'gcp.run.request.requests')?.quantity).toBe(5);
    expect(found.other.find(({ kind }) => kind === 'credit')?.cost).toBeCloseTo(-0.5, 9);
  });
});

describe('Rows as JSON', () => {
  const lines = comparedFile('gcp-billing.jsonl');

  test('are read as the table of the same export, with the credits of a row', () => {
    expect(lines.lines.map(({ price, billed, kind }) => [price, billed, kind])).toEqual([
      ['gcp.cloudsql.postgres.enterprise.vcpu.zonal', 61.4544, 'none'],
      ['gcp.gcs.storage.standard.region', 20, 'none'],
      ['gcp.run.request.requests', 1.2, 'none'],
    ]);
    expect(lines.other.map(({ kind, cost }) => [kind, cost])).toEqual([['credit', -0.5]]);
  });

  test('may be one list, in pieces of any size, with line breaks within a record', () => {
    const records = fixture('gcp-billing.jsonl').trim().split('\n');
    const list = JSON.stringify(
      records.map((record) => JSON.parse(record)),
      undefined,
      2,
    );
    const reading = new FileImport('list.json');
    for (let at = 0; at < list.length; at += 7) reading.push(list.slice(at, at + 7));
    expect(compared([reading.finish()]).lines).toEqual(lines.lines);
  });

  test.each([
    [
      '{"service":{"description":"Cloud Run"},"sku":{"description":"Requests"},"cost":',
      /line 1, column 1: the text ends within a record/,
    ],
    [
      '{"service":{"description":"Cloud Run"},"sku":{"description":"Requests"},"cost":1}\n{"a":x}',
      /line 2, column 1: a record that is not JSON/,
    ],
    [
      '{"service":{"description":"Cloud Run"},"sku":{"description":"Requests"},"cost":1}\nx',
      /line 2, column 1: no record/,
    ],
  ])('%s is refused with its line', (text, message) => {
    expect(() => importText('rows.json', text, 'gcp-billing')).toThrow(message);
  });

  test('are known by their headings: statistics as the SQL editor saves them', () => {
    const rows = [{ schemaname: 'public', relname: 'posts', n_live_tup: 70 }];
    expect(importText('tables.json', JSON.stringify(rows)).measures).toEqual([
      { id: 'posts-rows', value: 70, from: 'tables.json: rows of public.posts' },
    ]);
  });
});

describe('Supabase', () => {
  test('compares the usage endpoint by project, with the prices and quotas that it states', () => {
    expect(kindsOf('supabase-usage.json')).toEqual({
      'supabase.egress.cached organization': 'none',
      'supabase.logs.query organization': 'rate',
      'supabase.compute.micro invented-app': 'none',
      'supabase.compute.micro invented-stage': 'none',
      'supabase.realtime.peak-connections organization': 'none',
      'supabase.egress.uncached organization': 'none',
      'supabase.storage.image-transformations organization': 'allowance',
      'supabase.storage.size organization': 'none',
      'supabase.auth.mau organization': 'none',
    });
  });

  test('takes GB-hours of the upcoming invoice by the hours of its period', () => {
    const { lines, other, absent } = comparedFile('supabase-upcoming-invoice.json');
    expect(lines.every(({ kind }) => kind === 'none')).toBe(true);
    expect(lines.find(({ price }) => price === 'supabase.disk.gp3.size')).toMatchObject({
      quantity: 32,
      month: '2026-10',
    });
    expect(other.map(({ kind }) => kind)).toEqual(['tax']);
    expect(absent).toEqual([]);
  });

  test.each(['supabase-invoice.txt', 'supabase-invoice.csv'])(
    '%s is explained to the cent, 37,200 GB-Hrs of disk as 50 GB',
    (name) => {
      const { lines, mappedShare, compared: sums } = comparedFile(name);
      expect(lines.map(({ kind }) => kind)).toEqual(lines.map(() => 'none'));
      expect(lines.find(({ price }) => price === 'supabase.disk.gp3.size')).toMatchObject({
        quantity: expect.closeTo(50, 9),
        billed: 5.34,
      });
      expect(mappedShare).toBe(1);
      expect(sums.billed).toBeCloseTo(sums.computed, 1);
    },
  );

  test('reads the usage page copied as text: quantities without money', () => {
    const { lines, mappedShare } = comparedFile('supabase-usage-page.txt');
    expect(Object.fromEntries(lines.map(({ price, quantity }) => [price, quantity]))).toEqual({
      'supabase.egress.uncached': 320.5,
      'supabase.egress.cached': 900,
      'supabase.auth.mau': 5600,
      'supabase.realtime.peak-connections': 663,
    });
    expect(lines.every(({ billed, difference }) => billed === undefined && difference === undefined)).toBe(true);
    expect(mappedShare).toBeUndefined();
    expect(imported('supabase-usage-page.txt').measures).toEqual([
      { id: 'database-gb', value: 7.25, from: 'supabase-usage-page.txt: Database Size' },
    ]);
  });
});
