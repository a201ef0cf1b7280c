import { describe, expect, it } from 'vitest';
import { wishesOf } from '../../../src/search/query';
import { SYNONYMS } from '../../../src/search/synonyms';
import { termsOf } from '../../../src/search/terms';

const alike = (query: string) => wishesOf(query).flatMap((wish) => wish.alike.map((saying) => saying.join(' ')));

describe('what a query asks for', () => {
  it('is first what was typed as one thing, then its parts', () => {
    expect(wishesOf('250 GB')).toEqual([{ typed: [['250gb'], ['250', 'gb']], alike: [] }]);
    expect(wishesOf('supabase.egress.uncached')[0]?.typed).toEqual([
      ['supabase.egress.uncached'],
      ['supabase', 'egress', 'uncached'],
    ]);
  });

  it('includes the other words for it, both ways', () => {
    expect(alike('PITR')).toContain('point time recoveri');
    expect(alike('point-in-time recovery')).toContain('pitr');
    expect(alike('point in time recovery')).toContain('pitr');
    expect(alike('row level security')).toContain('rls');
    expect(alike('how do monthly active users grow')).toContain('mau');
  });

  it('leaves out small words, unless there are no others', () => {
    expect(wishesOf('how much does the egress cost').map(({ typed }) => typed[0]?.[0])).toEqual(['egress', 'cost']);
    expect(wishesOf('the')).toHaveLength(1);
  });

  it('is nothing for signs and spaces, and the first dozen words of a long text', () => {
    for (const query of ['', '   ', '.*+?^$()|[]\\', '<>', '…']) expect(wishesOf(query)).toEqual([]);
    expect(wishesOf('word '.repeat(500))).toHaveLength(12);
  });
});

describe('the synonyms', () => {
  it('say at least two different things a line, and nothing in two lines', () => {
    const phrases = SYNONYMS.flatMap((line) => {
      expect(line.length).toBeGreaterThan(1);
      return line.map((phrase) =>
        termsOf(phrase)
          .map(({ text }) => text)
          .join(' '),
      );
    });
    const repeated = phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at);
    expect(repeated).toEqual([]);
  });
});
