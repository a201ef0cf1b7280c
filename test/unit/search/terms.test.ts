import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/search/terms';

const terms = (text: string) => termsOf(text).map((term) => term.text);

describe('the terms of a text', () => {
  it('write a number in one way, whatever its separators, zeros and magnitude', () => {
    expect(terms('1,179')).toEqual(terms('1179'));
    expect(terms('10K')).toEqual(terms('10,000'));
    expect(terms('10k')).toEqual(['10000']);
    expect(terms('1.5M')).toEqual(['1500000']);
    expect(terms('25.00')).toEqual(['25']);
    expect(terms('0.0213')).toEqual(['0.0213']);
    expect(terms('100')).toEqual(['100']);
  });

  it('know an amount with and without its currency', () => {
    expect(terms('$62.81')).toEqual(['62.81', '62.81$']);
    expect(terms('62.81 USD')).toContain('62.81$');
  });

  it('know a number with its unit as one, written together or apart, short or long', () => {
    for (const text of ['250 GB', '250GB', '250 gigabytes']) expect(terms(text)).toContain('250gb');
    expect(terms('10K users')).toContain('10000user');
    expect(terms('10,000 users')).toContain('10000user');
    expect(terms('41 %')).toEqual(['41', '41%']);
    expect(terms('730 hours')).toContain('730h');
  });

  it('do not take a unit for one of a number that stands elsewhere', () => {
    expect(terms('250 of them, GB')).not.toContain('250gb');
    expect(terms('250, GB')).not.toContain('250gb');
  });

  it('know an id whole and in its parts', () => {
    expect(terms('supabase.egress.uncached')).toEqual(['supabase.egress.uncached', 'supabase', 'egress', 'uncached']);
    expect(terms('pg_stat_statements')[0]).toBe('pg_stat_statements');
    expect(terms('db.t4g.micro')).toEqual(['db.t4g.micro', 'db', 't4g', 'micro']);
  });

  it('keep names of services, versions and dates as they are', () => {
    expect(terms('R2 S3 EC2')).toEqual(['r2', 's3', 'ec2']);
    expect(terms('18.4.0 of 2026-11-20')).toEqual(['18.4.0', 'of', '2026-11-20']);
  });

  it('are the same in singular and plural, with and without accents', () => {
    for (const [one, many] of [
      ['policy', 'policies'],
      ['index', 'indexes'],
      ['user', 'users'],
      ['egress', 'egresses'],
    ] as const) {
      expect(terms(many), many).toEqual(terms(one));
    }
    expect(terms('Zürich')).toEqual(terms('zurich'));
    expect(terms('aws rds dns')).toEqual(['aws', 'rds', 'dns']);
  });

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of termsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('take no longer for a hostile text than for another of its length', () => {
    const hostile = ['1,'.repeat(20_000), 'a.'.repeat(20_000), '$'.repeat(40_000), '9'.repeat(40_000)];
    for (const text of hostile) {
      const started = performance.now();
      termsOf(text);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
