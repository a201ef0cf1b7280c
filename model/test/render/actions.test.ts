import { describe, expect, it } from 'vitest';
import { type Actions, actionsAt, TIERS, taskLine } from '../../index';

const textOf = ({ now, watch, next }: Actions): string =>
  [...now, ...next]
    .map((task) => taskLine(task))
    .concat(watch)
    .join('\n');

describe('actions of a tier', () => {
  it.each(TIERS)('at %i users each task says what, why, how long and where', (users) => {
    const { now, watch, next } = actionsAt(users);
    for (const { what, why, effort, href } of [...now, ...next]) {
      expect(what).toMatch(/^[A-Z]/);
      expect(why).toMatch(/\.$/);
      expect(effort).not.toBe('');
      expect(href).toMatch(/^\/(infrastructure|runbooks|reference)\//);
    }
    expect(now.length).toBeGreaterThan(0);
    expect(watch).toHaveLength(3);
    expect(next.length).toBeGreaterThan(0);
  });

  it('no two tiers have the same to do', () => {
    expect(new Set(TIERS.map((users) => textOf(actionsAt(users)))).size).toBe(TIERS.length);
  });

  it('nothing of a large app appears at 10 users', () => {
    expect(textOf(actionsAt(10))).not.toMatch(/point-in-time|restore to any minute|replica|standby|Team|staging|R2/i);
  });

  it('1,000 users take the Pro plan for its fee', () => {
    expect(actionsAt(1000).now.map((task) => taskLine(task))).toContain(
      'Take Supabase Pro instead of Free: $25.00 a month more.',
    );
  });

  it('the spend cap comes off with the quota that would refuse requests', () => {
    const cap = actionsAt(10_000).now.find(({ id }) => id === 'spend-cap-off');
    expect(cap?.why).toMatch(/^Media from the CDN, [\d.,]+ GB, is more than the 250 included/);
  });

  it('a saving that rests on the largest size on sale is at least that', () => {
    const sync = actionsAt(50_000).now.find(({ id }) => id === 'repair-duplicates');
    expect(sync?.effect).toMatch(/^saves at least \$[\d,]+ a month$/);
  });

  it.each(TIERS)('a later task at %i users names its user count', (users) => {
    for (const task of actionsAt(users).next) expect(taskLine(task, users)).toMatch(/^At [\d,]+ users: /);
  });
});
