import { describe, expect, test } from 'vitest';
import { priceIn, withPrice } from '../../billing';
import {
  bottlenecks,
  coldMoves,
  headroomAt,
  mediaOffers,
  monitoringOffers,
  realtimeOffers,
  searchOffers,
  videoOffers,
} from '../../decisions';
import { catalogue } from '../../platforms';
import type { Price } from '../../prices';

const USERS = 100_000;

/** The prices as filed, but that one costs twice as much. */
function doubled(id: string) {
  const price = priceIn(catalogue, id);
  const { usd, tiers, native } = price;
  const twice: Partial<Price> = {
    ...(usd === undefined ? {} : { usd: usd * 2 }),
    ...(tiers === undefined ? {} : { tiers: tiers.map((tier) => ({ ...tier, usd: tier.usd * 2 })) }),
    ...(native === undefined ? {} : { native: { ...native, usd: native.usd * 2 } }),
  };
  return { prices: withPrice(catalogue, { ...price, ...twice }) };
}

describe('The prices of a scenario', () => {
  test.each([
    ['media', mediaOffers, 'bunny.cdn.standard.eu-na', 'bunny'],
    ['media on AWS', mediaOffers, 'aws.cloudfront.plan.pro', 'aws'],
    ['video', videoOffers, 'mux.video.delivery.basic-plus.720p', 'mux'],
    ['realtime', realtimeOffers, 'aws.appsync.events.operations', 'appsync'],
    ['monitoring', monitoringOffers, 'newrelic.user.standard.first', 'newrelic'],
    ['search', searchOffers, 'algolia.grow.requests', 'algolia'],
  ] as const)('are those of the offers of %s, and of the one that has the price alone', (_, offers, price, dearer) => {
    const [as, then] = [offers(USERS), offers(USERS, doubled(price))];
    const moved = then.filter(({ usd }, index) => usd !== as[index]?.usd).map(({ id }) => id);
    expect(moved).toEqual([dearer]);
  });

  test('are those of a colder class of storage', () => {
    const [as, then] = [coldMoves(USERS), coldMoves(USERS, doubled('cloudflare.r2.retrieval.infrequent-access'))];
    expect(then.filter(({ spent }, index) => spent !== as[index]?.spent).map(({ id }) => id)).toEqual(['r2-ia']);
  });

  test('are those of the next size and of a replica', () => {
    const [as, then] = [headroomAt(USERS), headroomAt(USERS, doubled('supabase.replica.compute.large'))];
    expect(then.replicaUsd).toBeGreaterThan(as.replicaUsd ?? Number.POSITIVE_INFINITY);
    expect(then.nextSizeUsd).toBe(as.nextSizeUsd);
    expect(headroomAt(USERS, doubled('supabase.compute.xl')).nextSizeUsd).toBeGreaterThan(as.nextSizeUsd ?? Number.NaN);
  });

  test('bring the quotas from which a bottleneck occurs', () => {
    const price = priceIn(catalogue, 'supabase.realtime.messages');
    const less = { prices: withPrice(catalogue, { ...price, included: { ...price.included, pro: 1_000_000 } }) };
    const occursFrom = (scenario?: Parameters<typeof bottlenecks>[0]) =>
      bottlenecks(scenario).find(({ id }) => id === 'keystrokes')?.occursFromUsers ?? Number.NaN;
    expect(occursFrom(less)).toBeLessThan(occursFrom());
  });
});
