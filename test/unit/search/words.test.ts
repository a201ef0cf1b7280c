import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf, wordsOf } from '../../../src/search/words';

describe('the words of a text', () => {
  it('write a number in one way, whatever its separators, zeros and magnitude', () => {
    expect(termsOf('1,179')).toEqual(termsOf('1179'));
    expect(termsOf('10K')).toEqual(['10000']);
    expect(termsOf('1.5M 25.00 0.0213 100')).toEqual(['1500000', '25', '0.0213', '100']);
  });

  it('know an amount with and without its currency', () => {
    expect(termsOf('$62.81')).toEqual(['$62.81', '62.81']);
  });

  it('know a number with its unit as one, written together or apart, short or long', () => {
    for (const text of ['250 GB', '250GB', '250 gigabytes']) expect(termsOf(text)).toEqual(['250gb', '250', 'gb']);
    expect(termsOf('10K users')).toEqual(termsOf('10,000 users'));
    expect(termsOf('41 %')).toEqual(['41%', '41', '%']);
  });

  it('do not take a unit for one of a number that stands elsewhere', () => {
    for (const text of ['250 of them, GB', '250, GB']) expect(termsOf(text)).not.toContain('250gb');
  });

  it('know an id by its parts, and keep names of services', () => {
    expect(termsOf('supabase.egress.uncached')).toHaveLength(3);
    expect(termsOf('db.t4g.micro R2 S3 EC2')).toEqual(['db', 't4g', 'micro', 'r2', 's3', 'ec2']);
  });

  it('are the same in singular, plural and verb, with and without accents', () => {
    for (const [one, other] of [
      ['policy', 'policies'],
      ['index', 'indexes'],
      ['price', 'pricing'],
      ['cache', 'cached'],
      ['partition', 'partitioning'],
      ['Zürich', 'zurich'],
    ] as const) {
      expect(termsOf(other), other).toEqual(termsOf(one));
    }
    expect(termsOf('aws rds dns egress')).toEqual(['aws', 'rds', 'dns', 'egress']);
  });

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('take no longer for a hostile text than for another of its length', () => {
    for (const text of ['1,'.repeat(20_000), 'a.'.repeat(20_000), '$'.repeat(40_000), '9'.repeat(40_000)]) {
      const started = performance.now();
      termsOf(text);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
