import { describe, expect, it } from 'vitest';
import { createEngine, loadEngine } from '../../../src/search/engine';
import { find } from '../../../src/search/find';
import { site } from './site';

const engine = createEngine(site);
const anchors = (query: string) => find(engine, query).found.map(({ key }) => site.documents[key]?.anchor);
const first = (query: string) => anchors(query)[0];

describe('a search', () => {
  it('puts the record with just this id first, however it is written', () => {
    for (const query of ['supabase.egress.uncached', ' Supabase.Egress.Uncached ', 'supabase egress uncached']) {
      expect(first(query), query).toBe('supabase-egress-uncached');
    }
    expect(first('dau-share')).toBe('assumption-dau-share');
  });

  it('puts ids that begin so before all other places', () => {
    expect(anchors('supabase.egress').slice(0, 2).sort()).toEqual([
      'supabase-egress-cached',
      'supabase-egress-uncached',
    ]);
  });

  it('puts headings before texts, and platforms of the guide before other vendors', () => {
    expect(anchors('egress').slice(0, 2)).toEqual(['service-egress', 'service-egress']);
    const [one, other] = find(engine, 'egress').found.map(({ key }) => site.documents[key]?.page);
    expect([one, other]).toEqual([2, 3]);
  });

  it('finds a tier by its number in any way of writing', () => {
    for (const query of ['10k', '10K users', '10,000 users', '10000']) expect(first(query), query).toBe('10k');
    expect(first('100k')).toBe('100k');
  });

  it('finds an amount by its digits, and prefers money where money is asked for', () => {
    expect(anchors('62.81')).toEqual(['totals']);
    expect(first('$342')).toBe('totals');
    expect(first('342 GB')).toBe('bandwidth');
  });

  it('puts "250 GB" as typed before a 250 and a GB that stand apart', () => {
    expect(anchors('250 GB')).toEqual(['supabase-egress-uncached', 'bandwidth']);
  });

  it('finds other words for the same thing', () => {
    expect(anchors('PITR')).toContain('recovery');
    expect(anchors('point-in-time recovery')).toContain('supabase-pitr-7-day');
  });

  it('finds a word that is being typed, and a number only where it is the last', () => {
    expect(anchors('egr')).toContain('service-egress');
    expect(anchors('62')).toContain('totals');
    expect(find(engine, '62 supabase').meeting).toBe('some');
    expect(find(engine, '62.81 supabase').meeting).toBe('all');
  });

  it('takes a first letter for the beginning of a name, not of every word', () => {
    const named = (key: number) => {
      const { id, heading, tier, page } = site.documents[key] ?? {};
      return [id, heading, tier, site.pages[page ?? 0]?.title].join(' ').toLowerCase();
    };
    const keys = find(engine, 'e').found.map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.map(named).filter((name) => !/\be/.test(name))).toEqual([]);
    expect(find(engine, 'eg').found.length).toBeGreaterThan(keys.length);
  });

  it('forgives a slip and says so; never in a number', () => {
    expect(find(engine, 'egerss')).toMatchObject({ meeting: 'similar' });
    expect(anchors('egerss')).toContain('service-egress');
    expect(anchors('62.82')).toEqual([]);
  });

  it('shows places with some of the words where none has all, and says so', () => {
    const { meeting, found } = find(engine, 'egress zeppelin');
    expect(meeting).toBe('some');
    expect(found.length).toBeGreaterThan(0);
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '  ', '.*', 'zeppelin']) expect(find(engine, query).found, query).toEqual([]);
  });

  it('takes words that every object knows as words', () => {
    for (const query of ['constructor', '__proto__ hasOwnProperty', '1constructor', 'egress constructor']) {
      expect(() => find(engine, query), query).not.toThrow();
    }
    expect(find(engine, 'constructor').found).toEqual([]);
  });

  it('answers from a stored index as from a fresh one', () => {
    const stored = loadEngine(JSON.parse(JSON.stringify({ ...site, index: engine.index })));
    for (const query of ['egress', '10k', 'spend cap']) {
      expect(find(stored, query)).toEqual(find(engine, query));
    }
  });
});
