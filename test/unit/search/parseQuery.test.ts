import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/parseQuery';
import { SYNONYMS } from '../../../src/search/synonyms';
import { termsOf } from '../../../src/search/words';

const synonyms = (query: string) =>
  parseQuery(query).flatMap(([, ...others]) => others.map(({ words }) => words.join(' ')));

describe('a query', () => {
  it('asks first for what was typed as one thing, then for its parts', () => {
    expect(parseQuery('250 GB')).toEqual([
      [
        { words: ['250gb'], boost: 1 },
        { words: ['250', 'gb'], boost: 0.3 },
      ],
    ]);
  });

  it('includes the synonyms, both ways', () => {
    expect(synonyms('PITR')).toContain(termsOf('point-in-time recovery').join(' '));
    expect(synonyms('point in time recovery')).toContain('pitr');
    expect(synonyms('row level security')).toContain('rls');
  });

  it('leaves out small words, and has nothing for signs', () => {
    expect(parseQuery('how much does the egress cost').map(([typed]) => typed?.words[0])).toEqual([
      'much',
      'egress',
      'cost',
    ]);
    for (const query of ['', '   ', '.*+?^$()|[]\\', '<>', '…', 'the']) expect(parseQuery(query)).toEqual([]);
    expect(parseQuery('word '.repeat(500))).toHaveLength(12);
  });
});

describe('the synonyms', () => {
  it('have at least two phrases a line, and no phrase in two lines', () => {
    const phrases = SYNONYMS.flatMap((line) => {
      expect(line.length).toBeGreaterThan(1);
      return line.map((phrase) => termsOf(phrase).join(' '));
    });
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });
});
