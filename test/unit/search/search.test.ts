import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../../src/search/entry';
import type { Piece } from '../../../src/search/excerpt';
import { search as searchIn } from '../../../src/search/search';
import { readIndex, writeIndex } from '../../../src/search/searchIndex';

const guide = (anchor: string, title: string, text: string): SearchEntry => ({
  route: '/infrastructure/costs/',
  anchor,
  title,
  trail: 'Costs',
  text,
  isFine: false,
  weight: 1,
});
const record = (id: string, figure: string, text: string): SearchEntry => ({
  route: '/reference/prices/supabase/',
  anchor: id.replaceAll('.', '-'),
  title: '',
  trail: 'Supabase prices',
  record: id,
  figure,
  text,
  isFine: true,
  weight: 0.2,
});
const entries: readonly SearchEntry[] = [
  guide('10k', '10,000 users', 'Pay for error reports. Turn the spend cap off.'),
  guide('recovery', 'Point-in-time recovery', 'From 50K users on.'),
  guide(
    'bandwidth',
    'Bandwidth',
    `Egress costs most: 342 GB. ${'plain words '.repeat(40)}needle ${'and after '.repeat(40)}`,
  ),
  { ...guide('row', 'Uncached egress', 'Free: 5 GB · Pro: 250 GB'), isFine: true, weight: 0.4 },
  record('supabase.egress.uncached', '$0.09 per GB', 'Included: 250 GB on pro.'),
  record('supabase.egress.cached', '$0.03 per GB', 'Unlike supabase.egress.uncached.'),
  record('supabase.pitr.7-day', '$100 a month ($0.137 per hour)', 'Needs the spend cap off.'),
];
const index = readIndex(writeIndex(entries));
const search = (query: string) => searchIn(index, query);
const hrefs = (query: string) => search(query).results.map(({ href }) => href.split('#')[1] ?? href);
const written = (pieces: readonly Piece[] = []) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

describe('search', () => {
  it('puts the record with just this id first, however it is written, and ids that begin so', () => {
    for (const query of ['supabase.egress.uncached', ' Supabase.Egress.Uncached ', 'supabase egress uncached']) {
      expect(hrefs(query)[0], query).toBe('supabase-egress-uncached');
    }
    expect(hrefs('supabase.egress').slice(0, 2).sort()).toEqual(['supabase-egress-cached', 'supabase-egress-uncached']);
  });

  it('puts the guide before records, and a price first where a price is asked for', () => {
    expect(hrefs('spend cap')[0]).toBe('10k');
    expect(hrefs('PITR')[0]).toBe('recovery');
    expect(hrefs('egress cached price')[0]).toBe('supabase-egress-cached');
    expect(search('supabase.pitr.7-day').results[0]?.figure).toBe('$100 a month ($0.137 per hour)');
  });

  it('finds a tier by its number in any way of writing', () => {
    for (const query of ['10k', '10,000', '10000']) expect(hrefs(query)[0], query).toBe('10k');
  });

  it('finds a figure where it stands, as typed before its parts', () => {
    expect(hrefs('250 GB')[0]).toBe('row');
    expect(hrefs('$0.09')[0]).toBe('supabase-egress-uncached');
  });

  it('finds a word that is being typed, and one that is misspelled', () => {
    expect(hrefs('bandw')[0]).toBe('bandwidth');
    expect(search('bandwith')).toMatchObject({ isSimilar: true });
    expect(hrefs('bandwith')[0]).toBe('bandwidth');
    expect(hrefs('62.82')).toEqual([]);
  });

  it('says where no place has all words', () => {
    expect(search('egress zeppelin').hasAll).toBe(false);
    expect(search('egress zeppelin').results.length).toBeGreaterThan(0);
    expect(search('egress').hasAll).toBe(true);
  });

  it('leads a number of users and "what if" to the explorer', () => {
    for (const query of ['40000 users', '40k users', 'what if 40,000 users']) {
      expect(hrefs(query)[0], query).toBe('/explore/?users=40000');
    }
    expect(hrefs('what if egress doubles')[0]).toBe('/explore/');
    expect(hrefs('users')).not.toContain('/explore/');
  });

  it('finds nothing for nothing, and takes words that every object knows as words', () => {
    for (const query of ['', '  ', '.*', 'zeppelin', 'constructor', '__proto__ hasOwnProperty']) {
      expect(search(query).results, query).toEqual([]);
    }
  });

  it('marks what was found, and keeps a long text short around it', () => {
    expect(written(search('bandwidth').results[0]?.title)).toBe('[Bandwidth]');
    const excerpt = written(search('needle').results[0]?.excerpt);
    expect(excerpt).toMatch(/^… .*\[needle\].* …$/);
    expect(excerpt.length).toBeLessThan(180);
  });
});

describe('the index', () => {
  it('has the same bytes for the same entries', () => {
    expect(writeIndex(structuredClone(entries))).toBe(writeIndex(entries));
  });

  it('is not read from another file', () => {
    expect(() => readIndex('<!doctype html>')).toThrow();
  });
});
