import { describe, expect, test } from 'vitest';
import { roadmap } from '../../decisions';
import { BASE } from '../../render/scenarios';
import { roadmapTable } from '../../render/tables';

describe('A roadmap', () => {
  test("puts first what occurs at today's size, then what occurs before ten times of it", () => {
    const horizons = roadmap(1000).map(({ horizon }) => horizon);
    expect(horizons).toEqual([...horizons].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    for (const { users, horizon } of roadmap(1000)) {
      expect(horizon).toBe(users <= 1000 ? 'now' : users <= 10_000 ? 'this quarter' : 'later');
    }
  });

  test('of a small app begins with the sync, and has the media move among the later things', () => {
    const items = roadmap(10);
    expect(items[0]).toMatchObject({ horizon: 'now', item: { kind: 'repair', bottleneck: { id: 'duplicates' } } });
    const media = items.find(({ item }) => item.kind === 'move' && item.trigger.move.to === 'supabase+r2');
    expect(media?.horizon).toBe('later');
  });

  test('names each thing once', () => {
    const things = roadmapTable(100_000, BASE).rows.map(({ cells }) => cells[1]?.text);
    expect(new Set(things).size).toBe(things.length);
  });
});

const ORDER = ['now', 'this quarter', 'later'];
