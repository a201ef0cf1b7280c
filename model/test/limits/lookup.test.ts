import { describe, expect, it } from 'vitest';
import { ModelError } from '../../errors';
import { getLimit, limitById, limitNumber, limits } from '../../limits/index';

describe('looking up a limit', () => {
  it('every limit is found by its id', () => {
    expect(limitById.size).toBe(limits.length);
    for (const limit of limits) expect(getLimit(limit.id)).toBe(limit);
  });

  it.each([
    ['supabase.realtime.concurrent-connections.pro', undefined, 500],
    ['supabase.compute.disk-iops.large', 'baseline', 3600],
    ['supabase.compute.disk-iops.large', 'burst', 20_000],
    ['supabase.functions.wall-clock', 'paid', 400],
    ['supabase.realtime.postgres-changes.deliveries-with-rls', 'high', 4000],
    ['supabase.realtime.benchmark.broadcast-websocket', 'messagesPerSecond', 224_000],
    ['aws.rds.postgres.class.db-r7g-large', 'memoryGib', 16],
    ['aws.elasticache.cache-t4g-micro.memory', undefined, 0.5],
    ['gcp.cloudsql.memory-per-vcpu', 'high', 6.5],
    ['ably.concurrent-connections.standard', undefined, 10_000],
    ['pusher.concurrent-connections.startup', undefined, 500],
    ['redis-cloud.essentials.1gb.connections', undefined, 1024],
    ['centrifugo.advised-clients-per-node', 'low', 50_000],
    ['cloudflare.durable-objects.requests-per-object', undefined, 1000],
  ] as const)('%s (%s) is %d', (id, key, figure) => {
    expect(limitNumber(id, key)).toBe(figure);
  });

  it('an unknown id is refused with the three nearest', () => {
    expect(() => getLimit('ably.message-size.por')).toThrow(ModelError);
    expect(() => getLimit('ably.message-size.por')).toThrow(/unknown limit id .* nearest: ably\.message-size\.pro, /);
  });

  it.each([
    ['ably.messages-per-month.pro', undefined, 'is not a number; it is "unlimited" without keys'],
    ['supabase.functions.wall-clock', undefined, 'is not a number; keys: free, paid'],
    [
      'supabase.functions.wall-clock',
      'gold',
      '"gold" of limit "supabase.functions.wall-clock" is not a number; keys: free, paid',
    ],
    ['supabase.functions.memory', 'free', 'is not a number; it is 256 without keys'],
    ['supabase.functions.count', 'enterprise', '"enterprise" of limit "supabase.functions.count" is not a number'],
  ] as const)('%s (%s) is refused as a number', (id, key, message) => {
    expect(() => limitNumber(id, key)).toThrow(message);
  });
});
