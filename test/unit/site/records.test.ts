import { reviewBy } from '@gymrats/model';
import { describe, expect, it } from 'vitest';
import { describeReadings } from '../../../src/components/reference/describeReadings';
import type { FiledRecord } from '../../../src/components/reference/filed';
import { limitHref, priceHref } from '../../../src/components/reference/href';
import { collectVendors } from '../../../src/plugins/reference-records/collectVendors';
import { describeLimit } from '../../../src/plugins/reference-records/describeLimit';
import { describePrice } from '../../../src/plugins/reference-records/describePrice';
import { writeNumber, writeUsd } from '../../../src/plugins/reference-records/numbers';
import type { FiledBook } from '../../../src/plugins/reference-records/readBooks';

const record = (fields: Partial<FiledRecord>): FiledRecord => ({
  id: 'acme.rope.thin',
  unit: 'metre',
  asOf: '2026-06',
  checkAt: 'https://acme.example/prices',
  confidence: 'high',
  ...fields,
});

const book = (ids: readonly string[], fields: Partial<FiledBook> = {}): FiledBook => ({
  kind: 'prices',
  vendor: 'acme',
  name: 'Acme',
  lookedUp: '2026-11-20',
  records: ids.map((id) => record({ id, usd: 1 })),
  missing: [],
  changes: [],
  ...fields,
});

describe('a number on a reference page', () => {
  it('has at least cents and never loses a digit', () => {
    expect([25, 0.5, 0.021, 0.0000166667, -10, 1234.5].map(writeUsd)).toEqual([
      '$25.00',
      '$0.50',
      '$0.021',
      '$0.0000166667',
      '-$10.00',
      '$1,234.50',
    ]);
    expect(writeNumber(1_000_000)).toBe('1,000,000');
  });
});

describe('a price row', () => {
  it('names unit, package, quota and what it counts per', () => {
    const price = record({ usd: 2.5, package: 1_000_000, included: { free: 10, pro: 20 }, per: 'project' });
    expect(describePrice(price)).toEqual({
      figure: ['$2.50 per 1,000,000 metre'],
      terms: [
        'Included each month per project, in metre: 10 on free, 20 on pro.',
        'Sold in whole packages of 1,000,000.',
      ],
    });
  });

  it('says what it was before, in its own unit', () => {
    const source = { url: 'https://acme.example/old', asOf: '2025' };
    const tiers = [
      { from: 0, usd: 0.1 },
      { from: 10, usd: 0.05 },
    ];
    const history = [
      { until: '2026-04-30', usd: 0.04, source },
      { until: '2025', tiers, source },
      { until: '2024', included: { pro: 1 }, source },
    ];
    expect(describePrice(record({ usd: 0.08, package: 100, history })).terms.slice(-3)).toEqual([
      'Until 2026-04-30: $0.04 per 100 metre.',
      'Until 2025: $0.10 per 100 metre from 0, $0.05 per 100 metre from 10.',
      'Until 2024: $0.08 per 100 metre.',
    ]);
  });

  it('shows one line per tier', () => {
    const price = record({
      tiers: [
        { from: 0, usd: 0.09 },
        { from: 10_240, usd: 0.085 },
      ],
    });
    expect(describePrice(price).figure).toEqual(['$0.09 per metre from 0', '$0.085 per metre from 10,240']);
  });
});

describe('a limit row', () => {
  it('shows a value per plan or setting', () => {
    expect(describeLimit(record({ unit: 'connections', value: { pro: 500, team: 10_000 } })).figure).toEqual([
      'pro: 500 connections',
      'team: 10,000 connections',
    ]);
  });
});

describe('a reading', () => {
  it('is called by host and the ends of a long path, without a commit', () => {
    const url = `https://github.com/acme/site/blob/${'0'.repeat(40)}/docs/guides/money/price-list.mdx`;
    expect(describeReadings(record({ source: { url, asOf: '2026-06' } }))[0]?.label).toBe(
      'github.com/acme/site/…/money/price-list.mdx',
    );
  });
});

describe('the readings of a record', () => {
  it('are its source, what corroborates it, and where its earlier terms were read', () => {
    const read = (path: string) => ({ url: `https://acme.example/${path}`, place: 'table', asOf: '2026' });
    const history = [{ until: '2025-11', source: read('old') }];
    const readings = describeReadings(record({ source: read('now'), also: [read('too')], history }));
    expect(readings.map(({ label, place }) => [label, place])).toEqual([
      ['acme.example/now', 'table'],
      ['acme.example/too', 'table'],
      ['acme.example/old', 'until 2025-11: table'],
    ]);
  });
});

describe('addresses', () => {
  it('a record is addressed by vendor and by its id with dots as dashes', () => {
    expect(priceHref('supabase.egress.uncached')).toBe('/reference/prices/supabase#supabase-egress-uncached');
    expect(limitHref('aws.rds.connections')).toBe('/reference/limits/aws#aws-rds-connections');
  });

  it('two records that would share an anchor are refused by name', () => {
    expect(() => collectVendors([book(['acme.a-b.c', 'acme.a.b-c'])], reviewBy)).toThrow(
      'Records acme.a-b.c and acme.a.b-c would share the anchor #acme-a-b-c',
    );
  });

  it('a record belongs to the vendor its id begins with, wherever it is filed', () => {
    const views = collectVendors([book(['acme.a.b', 'zenith.a.b'])], reviewBy);
    expect(views.map((view) => [view.vendor, view.count])).toEqual([
      ['acme', 1],
      ['zenith', 1],
    ]);
  });

  it('a record has the review date that the model gives it', () => {
    const [prices] = collectVendors([book(['acme.a.b'])], reviewBy);
    const own = book([], { records: [record({ reviewBy: '2027-01-01' })] });
    expect(prices?.services[0]?.records[0]).toMatchObject({ asOf: '2026-06', reviewBy: '2026-12-01' });
    expect(collectVendors([own], reviewBy)[0]?.services[0]?.records[0]?.reviewBy).toBe('2027-01-01');
  });
});
