import { describe, expect, it } from 'vitest';
import { type Actions, actionsAt, recommend, TIERS } from '../../index';

const all = ({ now, watch, next }: Actions): string => [...now, ...watch, ...next].join('\n');
const NAMED = /\d|Supabase|Sentry|Cloudflare|spend cap|AWS|GCP|export/;

describe('actions of a tier', () => {
  it.each(TIERS)('at %i users each is specific: it holds a number or names a product', (users) => {
    const { now, watch, next } = actionsAt(users);
    for (const action of [...now, ...watch, ...next]) expect(action).toMatch(NAMED);
    expect(now.length).toBeGreaterThan(0);
    expect(watch.length).toBe(3);
    expect(next.length).toBeGreaterThan(0);
  });

  it('no two tiers have the same to do', () => {
    const lists = TIERS.map((users) => actionsAt(users).now.join('\n'));
    expect(new Set(lists).size).toBe(TIERS.length);
  });

  it('nothing of a large app appears at 10 users', () => {
    expect(all(actionsAt(10))).not.toMatch(/point-in-time|restore to any minute|replica|standby|Team|staging|R2/i);
  });

  it('1,000 users take the Pro plan for its fee', () => {
    expect(actionsAt(1000).now).toContain('Take Supabase Pro instead of Free: $25.00 a month more.');
  });

  it('the spend cap comes off with the quota that would refuse requests', () => {
    expect(actionsAt(10_000).now.join('\n')).toMatch(
      /Turn the spend cap off: Media from the CDN, [\d.,]+ GB, is more than the 250 included/,
    );
  });

  it('point-in-time recovery is turned on where the service level requires it, and with a longer window where it promises one', () => {
    const tiers = TIERS.filter((users) => /Turn on point-in-time recovery/.test(actionsAt(users).now.join()));
    expect(tiers).toEqual([50_000, 500_000]);
  });

  it('a defect is named at the first tier at which it costs, and at no later one', () => {
    for (const label of ['same workouts', 'as the phone recorded', 'whole history']) {
      expect(TIERS.filter((users) => actionsAt(users).now.join().includes(label))).toHaveLength(1);
    }
  });

  it.each(TIERS)('at %i users every next step lies ahead, nearest first', (users) => {
    const counts = actionsAt(users).next.map((text) =>
      Number(text.match(/^At ([\d,]+) users/)?.[1]?.replaceAll(',', '')),
    );
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
    for (const count of counts) expect(count).toBeGreaterThan(users);
  });

  it('another best value before the next tier is announced at its first user', () => {
    for (const users of TIERS) {
      const found = actionsAt(users).next.find((text) => text.includes('becomes the best value'));
      if (!found) continue;
      const from = Number(found.match(/^At ([\d,]+)/)?.[1]?.replaceAll(',', ''));
      expect(recommend(from).best.id).not.toBe(recommend(users).best.id);
      expect(recommend(from - 1).best.id).toBe(recommend(users).best.id);
    }
  });
});
