import { describe, expect, test } from 'vitest';
import { compareCosts, compareEarlier, estimate, getPrice, peerCosts, stackCost, standingOf } from '../../index';

const compared = compareCosts();
const of = (id: string) => compared.find(({ claim }) => claim.id === id);
const FAR = 2;

function isFar(one: number, other: number): boolean {
  return Math.max(one, other) > FAR * Math.min(one, other);
}

describe('Comparable plans against the model', () => {
  test('a figure that is far from the model is explained', () => {
    const far = compared.filter(({ claim: { low, high }, here }) => {
      const ours = here.best.bill.total;
      return low === null || high === null || isFar(ours, low) || isFar(ours, high);
    });
    expect(far.length).toBeGreaterThan(0);
    for (const { claim } of far) expect(claim.why.length, claim.id).toBeGreaterThan(60);
    for (const { tier } of compareEarlier()) expect(tier.why.length, tier.id).toBeGreaterThan(60);
  });

  test('a stack is the sum of its lines, each with a listed price', () => {
    for (const { claim, stack } of compared) {
      if (!stack) continue;
      expect(stack.usd, claim.id).toBeCloseTo(stack.lines.reduce((sum, { usd }) => sum + usd, 0));
      for (const { price } of stack.lines) expect(getPrice(price).id).toBe(price);
    }
  });

  test('the first phase of Floyo contains what its stack costs; that of the cat community lies below it', () => {
    expect(of('floyo-1k')?.standing).toBe('within');
    expect(of('cats-50k')?.standing).toBe('below');
  });

  test('the cat community is priced on the database vendor that it names, whose list price its figure contains', () => {
    const stack = of('cats-200k')?.stack;
    expect(stack?.lines.some(({ price }) => price.startsWith('supabase.'))).toBe(false);
    expect(stack?.lines.find(({ price }) => price.startsWith('digitalocean.'))?.usd).toBe(120);
    expect(stack?.usd).toBeLessThan(of('cats-200k')?.claim.high ?? 0);
    expect(of('cats-200k')?.standing).not.toBe('below');
  });

  test('Floyo pays for what its delivery network fetches from S3', () => {
    const ids = (of('floyo-100k')?.stack?.lines ?? []).map(({ price }) => price);
    expect(ids).toEqual(expect.arrayContaining(['aws.data-transfer.internet-out', 'aws.s3.standard.get']));
  });

  test('nothing is said of a stack without sizes, or where unpriced parts could make up the difference', () => {
    for (const id of ['floyo-500k', 'cozi-1m']) expect([of(id)?.stack, of(id)?.standing]).toEqual([null, 'open']);
    const known = { usd: 100, lines: [], unpriced: [] };
    expect(standingOf({ low: 150, high: 200 }, known)).toBe('above');
    expect(standingOf({ low: 150, high: 200 }, { ...known, unpriced: ['a queue'] })).toBe('open');
    expect(standingOf({ low: 50, high: 90 }, { ...known, unpriced: ['a queue'] })).toBe('below');
    expect(standingOf({ low: 50, high: 100 }, known)).toBe('within');
  });

  test('more demand never makes a stack cheaper', () => {
    for (const { id, stack, users } of peerCosts) {
      if (stack) expect(stackCost(stack, users * 2).usd, id).toBeGreaterThanOrEqual(stackCost(stack, users).usd);
    }
  });
});

describe('What the explanations say', () => {
  const largest = (byCategory: Readonly<Record<string, number>>) =>
    Object.entries(byCategory).reduce((top, next) => (next[1] > top[1] ? next : top))[0];

  test('delivery is the largest priced part of the stack of Floyo at 100,000 users', () => {
    const lines = of('floyo-100k')?.stack?.lines ?? [];
    expect([...lines].sort((one, other) => other.usd - one.usd)[0]?.price).toBe('vercel.fast-data-transfer');
  });

  test('the paid plans alone pass the first figure of the cat community', () => {
    const fees = ['supabase.plan.pro', 'vercel.plan.pro', 'render.web.standard', 'upstash.redis.fixed.250mb'];
    expect(fees.reduce((sum, id) => sum + (getPrice(id).usd ?? 0), 0)).toBeGreaterThan(of('cats-50k')?.claim.high ?? 0);
    expect(getPrice('render.web.standard').usd).toBeLessThan(of('cats-50k')?.claim.high ?? 0);
  });

  test('the plan is the largest part of the recommended bill at 500,000 users', () => {
    expect(largest(of('cats-500k')?.here.best.bill.byCategory ?? {})).toBe('plan');
  });

  test('media on R2 is recommended where the cat community has it too, and one database carries a million users', () => {
    expect(of('cats-200k')?.here.best.id).toBe('supabase+r2');
    expect(of('cozi-1m')?.here.best.eligible).toBe(true);
  });

  test('the database is the largest part of the AWS bill at 100,000 users, where a flat-rate plan delivers media', () => {
    const { bill } = estimate('aws', 100_000);
    expect(largest(bill.byCategory)).toBe('database');
    expect(bill.lines.some(({ price }) => price === 'aws.cloudfront.plan.pro')).toBe(true);
  });
});
