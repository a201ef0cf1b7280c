import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../format';
import { AS_BUILT, checkPremise, estimate, formatTotal, type Premise, platformName } from '../../index';
import { exceeded } from '../../platforms';

const holds = (premise: Premise): boolean => checkPremise(premise).holds;

describe('premises', () => {
  it('best value at one tier holds, and not for another platform', () => {
    expect(holds({ best: 'supabase', at: 10 })).toBe(true);
    expect(holds({ best: 'gcp', at: 10 })).toBe(false);
  });

  it('a claim at several user counts fails at the first that denies it and says which', () => {
    const { best } = { best: 'supabase' };
    for (const at of [
      [10, 1000, 500_000],
      [500_000, 10],
    ]) {
      const verdict = checkPremise({ best, at });
      expect(verdict.holds).toBe(false);
      expect(verdict.text).toMatch(/^At 500,000 users: .* is best value\. ./);
    }
  });

  it('the cheapest of a choice is strictly below every other', () => {
    const free = { cheapest: 'supabase', among: ['supabase', 'supabase+r2'], at: 10 } as const;
    const { total } = estimate('supabase+r2', 10).bill;
    expect(holds(free)).toBe(total > 0);
    expect(holds({ cheapest: 'supabase', among: ['supabase', 'aws', 'gcp'], at: 10 })).toBe(true);
  });

  it('the bills of a choice come from the lowest up', () => {
    const among = ['aws', 'supabase', 'gcp'];
    const { text } = checkPremise({ cheapest: 'gcp', among, at: 100_000 });
    const bills = among.map((id) => ({ id, usd: estimate(id, 100_000).bill.total }));
    const said = bills
      .sort((one, other) => one.usd - other.usd)
      .map(({ id, usd }) => `${platformName(id)} ${formatTotal(usd)}`);
    expect(text).toBe(`At 100,000 users: the bills are ${said.join(', ')}`);
  });

  it('a lower bill is reported with both bills', () => {
    const { holds: isLower, text } = checkPremise({ lower: 'supabase+r2', than: 'supabase', at: 100_000 });
    expect(isLower).toBe(true);
    expect(text).toMatch(/Supabase with media on R2 \$\d+, Supabase \$\d+/);
  });

  it('a total is below a bound or not below it, exactly at the cent', () => {
    const { total } = estimate('supabase', 1000).bill;
    expect(holds({ total: 'supabase', below: total, at: 1000 })).toBe(false);
    expect(holds({ total: 'supabase', from: total, at: 1000 })).toBe(true);
    expect(holds({ total: 'supabase', below: total + 0.01, at: 1000 })).toBe(true);
    expect(holds({ total: 'supabase', from: total + 0.01, at: 1000 })).toBe(false);
    expect(holds({ total: 'supabase', from: total, below: total + 0.01, at: 1000 })).toBe(true);
  });

  it('a deployment that exceeds no hard limit carries its users; the hard limits that another exceeds are named', () => {
    expect(holds({ carries: 'supabase', at: [10, 100, 1000, 10_000] })).toBe(true);
    expect(checkPremise({ carries: 'supabase', at: 10 }).text).toBe('At 10 users: Supabase exceeds no hard limit');
    const hard = { app: AS_BUILT, case: 'high' } as const;
    const limits = exceeded(estimate('supabase', 2_000_000, hard).deployment.limits).map(({ label }) => label);
    expect(limits.length).toBeGreaterThan(0);
    expect(checkPremise({ carries: 'supabase', at: 2_000_000 }, hard)).toEqual({
      holds: false,
      text: `At 2,000,000 users, high case: Supabase exceeds ${limits.join(', ')}`,
    });
  });

  it('the largest category is named when another is claimed', () => {
    const { holds: isLargest, text } = checkPremise({ largest: 'auth', of: 'supabase', at: 100_000 });
    expect(isLargest).toBe(false);
    const largest = text.match(/the largest part of Supabase is (bandwidth|database), \$/)?.[1];
    expect(holds({ largest: largest as 'database', of: 'supabase', at: 100_000 })).toBe(true);
  });

  it('a limit is reached before a bound, and not before its own count', () => {
    const hit = estimate('supabase', 10).deployment.limits.find(
      ({ id }) => id === 'supabase.egress.cached',
    )?.hitAtUsers;
    const limit = { limit: 'supabase.egress.cached', of: 'supabase', at: 10 };
    expect(holds({ ...limit, before: (hit ?? 0) + 1 })).toBe(true);
    expect(holds({ ...limit, before: hit ?? 0 })).toBe(false);
    expect(holds({ ...limit, notBefore: hit ?? 0 })).toBe(true);
    expect(checkPremise({ ...limit, notBefore: (hit ?? 0) + 1 })).toEqual({
      holds: false,
      text: `At 10 users: Cached egress on Supabase is reached at ${formatNumber(hit ?? 0)} users`,
    });
  });

  it('named cases must all agree; the one that does not is named', () => {
    const verdict = checkPremise({ total: 'supabase', below: 1, at: 100, cases: ['low', 'base', 'high'] });
    expect(verdict).toMatchObject({ holds: false });
    expect(verdict.text).toMatch(/^At 100 users, high case: Supabase costs \$/);
  });

  it.each<[unknown, RegExp]>([
    [{ best: 'azure', at: 10 }, /unknown platform "azure"/],
    [{ best: 'supabase', at: 0 }, /users/],
    [{ best: 'supabase', at: [] }, /at a number of users/],
    [{ best: 'supabase' }, /at a number of users/],
    [{ best: 'supabase', at: 10, cases: [] }, /in one of the cases low, base, high/],
    [{ finest: 'supabase', at: 10 }, /unknown premise/],
    [{ largest: 'video', of: 'supabase', at: 10 }, /unknown category "video"/],
    [{ limit: 'no-such', of: 'supabase', at: 10 }, /no limit "no-such"; it has supabase\.egress/],
    [{ cheapest: 'aws', among: ['gcp'], at: 10 }, /aws is not among gcp/],
    [{ best: 'supabase', at: 10, cases: ['worst'] }, /unknown case "worst"/],
  ])('%j is refused by name', (premise, message) => {
    expect(() => checkPremise(premise as Premise)).toThrowError(message);
  });
});
