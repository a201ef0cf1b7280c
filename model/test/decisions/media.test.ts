import { describe, expect, test } from 'vitest';
import { coldMoves, estimate, mediaLevers, mediaOffers, searchesPerMonth, searchOffers } from '../../index';

describe('Colder classes for old media', () => {
  const moves = Object.fromEntries(coldMoves(500_000).map((move) => [move.id, move]));
  const net = (id: string): number => (moves[id]?.saved ?? 0) - (moves[id]?.spent ?? 0);

  test('on S3 the infrequent class saves about what its reads and moves add, because photos are small', () => {
    expect(net('s3-ia')).toBeLessThan(0);
    expect(net('s3-ia')).toBeGreaterThan(-5);
  });

  test('on R2 it costs more than it saves, because every view of an old clip is a retrieval', () => {
    expect(net('r2-ia')).toBeLessThan(0);
  });

  test('an archive with instant reads loses to its retrieval price', () =>
    expect(net('s3-glacier-ir')).toBeLessThan(0));
});

describe('Media levers', () => {
  const levers = mediaLevers(100_000);

  test('each save something, and together more the further one goes', () => {
    expect(Math.min(...levers.map(({ onSupabase }) => onSupabase))).toBeGreaterThan(0);
    const together = levers.map((lever) => lever.together);
    expect(together).toEqual([...together].sort((one, other) => one - other));
  });

  test('leave less and less for the move to R2', () => {
    const left = levers.map(({ leftForR2 }) => leftForR2);
    expect(left).toEqual([...left].sort((one, other) => other - one));
    const [first] = left;
    expect(first).toBeCloseTo(levers.find(({ id }) => id === 'r2')?.onSupabase ?? 0, 9);
  });

  test('together cost what is left of the bill', () => {
    const pulled = { 'cdn-hit': 0.95, 'video-watched': 0.3, 'device-compression': 0.84, 'video-seconds': 15 };
    const rest = estimate('supabase+r2', 100_000, { set: pulled }).bill.total;
    const all = levers.find(({ id }) => id === 'r2')?.together ?? 0;
    expect(estimate('supabase', 100_000).bill.total - all).toBeCloseTo(rest, 9);
  });

  test('moving to R2 saves what the two bills differ by', () => {
    const [from, to] = ['supabase', 'supabase+r2'].map((id) => estimate(id, 100_000).bill.total);
    expect(levers.find(({ id }) => id === 'r2')?.onSupabase).toBeCloseTo((from ?? 0) - (to ?? 0), 9);
  });

  test('a better CDN hit rate saves nothing once egress is free', () => {
    expect(levers.find(({ id }) => id === 'cache')?.onR2).toBe(0);
  });
});

describe('A search service', () => {
  test('bills searches beyond its quota: 319,375 searches and 500,000 records on Algolia', () => {
    expect(searchesPerMonth(500_000)).toBeCloseTo(319_375, 6);
    const algolia = searchOffers(500_000).find(({ id }) => id === 'algolia');
    expect(algolia?.usd).toBeCloseTo((319.375 - 10) * 0.5 + (500 - 100) * 0.4, 6);
  });

  test('is never cheaper than the index that is paid already', () => {
    for (const users of [10, 10_000, 500_000]) expect(searchOffers(users)[0]?.usd).toBe(0);
  });
});

test('Media by itself is cheapest on R2 from 10,000 users', () => {
  for (const users of [10_000, 50_000, 100_000, 500_000]) {
    const least = [...mediaOffers(users)].sort((one, other) => (one.usd ?? 0) - (other.usd ?? 0))[0];
    expect(least?.id).toBe('r2');
  }
});
