import { describe, expect, test } from 'vitest';
import { estimate, FEED_CACHE_SECONDS, feedLoad, getAssumption, headroomAt } from '../../index';

const pagesPerVcpu = getAssumption('feed-reads-per-vcpu').base;
/** A composed page that costs half as much again as a read of one row. */
const composed = { 'feed-reads-per-vcpu': 800, 'reads-per-vcpu': 1200, 'writes-per-vcpu': 600 };

describe('The feed', () => {
  const load = feedLoad(500_000);

  test('has pages per post that do not depend on the number of users', () => {
    expect(feedLoad(1000).pagesPerPost).toBeCloseTo(load.pagesPerPost, 9);
    expect(load.pagesPerPost).toBeCloseTo(3 / 0.14, 9);
  });

  test('is composed when read for less than a hundredth of a vCPU at 500,000 users', () => {
    expect(load.vcpu).toBeCloseTo(load.pages / pagesPerVcpu, 12);
    expect(load.vcpu).toBeLessThan(0.01);
  });

  test('breaks even with a timeline where the rows that a post writes cost what its pages save', () => {
    const { timelineBreakEven, timelineVcpu } = feedLoad(500_000, { set: composed });
    expect((timelineBreakEven ?? 0) * (1 / 800 - 1 / 1200)).toBeCloseTo(10 / 600, 12);
    expect(timelineVcpu).toBeLessThan(0);
    expect(feedLoad(500_000, { set: { ...composed, posts: 0.14 / 2.1 } }).timelineVcpu).toBeGreaterThan(0);
  });

  test('gains nothing from a timeline whose page is no cheaper than a composed one', () => {
    expect(
      feedLoad(1000, { set: { 'feed-reads-per-vcpu': 2000, 'reads-per-vcpu': 1200 } }).timelineBreakEven,
    ).toBeNull();
  });

  test('with one shared page a minute asks for at most one page a minute', () => {
    const left = load.vcpu - load.cacheVcpu;
    expect(left * pagesPerVcpu).toBeCloseTo(1 / FEED_CACHE_SECONDS, 9);
    expect(feedLoad(10).cacheVcpu).toBe(0);
  });
});

describe('Headroom of the database', () => {
  test('asks for what the cpu limit of the deployment uses', () => {
    const cpu = estimate('supabase', 100_000).deployment.limits.find(({ id }) => id === 'cpu');
    expect(headroomAt(100_000)).toMatchObject({
      configuration: { plan: 'pro', database: { id: 'large', vcpu: 2 } },
      asked: cpu?.used,
      fullAt: cpu?.hitAtUsers,
    });
  });

  test('is used up much earlier where the table scans are left in', () => {
    expect(headroomAt(100_000).fullAtWithScans).toBeLessThan(250_000);
  });

  test('a larger size costs less than a replica, and the smallest sizes cannot have one', () => {
    const { nextSizeUsd, replicaUsd } = headroomAt(100_000);
    expect(nextSizeUsd).toBeCloseTo(0.136 * 730, 6);
    expect(replicaUsd).toBeGreaterThan(nextSizeUsd ?? 0);
    expect(headroomAt(10_000).replicaUsd).toBeNull();
    expect(headroomAt(10).nextSizeUsd).toBeNull();
  });
});
