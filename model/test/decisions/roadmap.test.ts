import { describe, expect, test } from 'vitest';
import { roadmap } from '../../decisions';

describe('A roadmap', () => {
  test("puts first what bites at today's size, then what bites before ten times of it", () => {
    const horizons = roadmap(1000).map(({ horizon }) => horizon);
    expect(horizons).toEqual([...horizons].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    for (const { users, horizon } of roadmap(1000)) {
      expect(horizon).toBe(users <= 1000 ? 'now' : users <= 10_000 ? 'this quarter' : 'later');
    }
  });

  test('of a small app begins with the sync, and has the media move among the later things', () => {
    const items = roadmap(10);
    expect(items[0]).toMatchObject({ horizon: 'now', because: 'Every sync inserts the history again' });
    expect(items.find(({ what }) => what.includes('R2'))?.horizon).toBe('later');
  });

  test('names each thing once', () => {
    const things = roadmap(100_000).map(({ what }) => what);
    expect(new Set(things).size).toBe(things.length);
  });
});

const ORDER = ['now', 'this quarter', 'later'];
