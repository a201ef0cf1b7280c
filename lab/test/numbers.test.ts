import { events } from '@gymrats/model';
import { describe, expect, test } from 'vitest';
import { randomOf } from '../data/random';
import { compositions, notReplayed, perDay } from '../load/eventMix';
import { latencies, percentile } from '../load/latencies';
import { requestsOf } from '../load/replay';
import { builtRequests, fixedRequests } from '../load/requests';
import { pickOf } from '../measure/disk';
import { eventCosts } from '../measure/events';
import { fitLine } from '../measure/fit';
import { median } from '../measure/requests';

describe('Percentiles', () => {
  test('are by the nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(values, share))).toEqual([50, 95, 99, 100]);
    expect(latencies('none', [], 2)).toEqual({ id: 'none', calls: 0, errors: 2, p50: 0, p95: 0, p99: 0 });
  });

  test('the median of an even count lies between the two in the middle', () => {
    expect([median([]), median([4]), median([1, 9, 3]), median([1, 2, 3, 10])]).toEqual([0, 4, 3, 2.5]);
  });
});

describe('A fitted line', () => {
  test('goes through points that lie on a line', () => {
    const fit = fitLine([1000, 5000, 20_000].map((users) => ({ users, value: 0.5 + 0.001 * users })));
    expect(fit).toMatchObject({ base: 0.5, perUser: 0.001, residual: 0, points: 3, load: 'quadratic' });
  });

  test('of a cost that stays the same is linear load, with its residual', () => {
    const fit = fitLine([
      { users: 20_000, value: 1.1 },
      { users: 1000, value: 1 },
      { users: 5000, value: 0.9 },
    ]);
    expect(fit.load).toBe('linear');
    expect(fit.residual).toBeGreaterThan(0.05);
    expect(fit.residual).toBeLessThan(0.2);
  });
});

describe('Events', () => {
  test.each(['built', 'fixed'] as const)(
    'of the app %s ask for requests that there are, and the model names them',
    (mode) => {
      const known = new Set((mode === 'built' ? builtRequests : fixedRequests).map(({ id }) => id));
      const named = Object.values(compositions[mode]).flatMap((composition) => Object.keys(composition));
      expect(named.filter((id) => !known.has(id))).toEqual([]);
      expect(Object.keys(perDay(mode)).sort()).toEqual(Object.keys(compositions[mode]).sort());
    },
  );

  test('of the model are replayed or named as not replayed', () => {
    const named = [...Object.keys(compositions.fixed), ...Object.keys(notReplayed)];
    expect(events.map(({ id }) => id).sort()).toEqual(named.sort());
  });

  test('make half a request every second time', () => {
    const made = [0, 1, 2, 3].map((n) => requestsOf({ a: 2, b: 0.5 }, n).filter((id) => id === 'b').length);
    expect(made.reduce((sum, n) => sum + n, 0)).toBe(2);
    expect(requestsOf({ a: 2 }, 7)).toEqual(['a', 'a']);
  });

  test('cost the sum of their requests', () => {
    const request = {
      id: 'feed',
      kind: 'feed',
      calls: 1,
      cpuMs: 2,
      latencyMs: 3,
      rows: 20,
      bytes: 100,
      blocksHit: 5,
      blocksRead: 1,
      walBytes: 0,
      walPages: 0,
      tempBlocks: 0,
    } as const;
    const open = eventCosts('fixed', [request]).find(({ id }) => id === 'open-feed');
    expect(open).toMatchObject({ cpuMs: 2, rows: 20, bytes: 100, blocksHit: 5 });
  });

  test('are picked in proportion', () => {
    const pick = pickOf(fixedRequests, { feed: 3, react: 1 });
    const random = randomOf(1);
    const feeds = Array.from({ length: 4000 }, () => pick(random()).id).filter((id) => id === 'feed').length;
    expect(feeds / 4000).toBeCloseTo(0.75, 1);
  });
});
