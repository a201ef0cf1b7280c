import { describe, expect, test } from 'vitest';
import { AS_BUILT, assumptions, certainty, certaintySteps, certaintyText, recommend, type Scenario } from '../../index';

const AT = 100_000;

describe('How sure a recommendation is', () => {
  const found = certainty(AT);

  test('names values at which the answer is another, and just before which it is not', () => {
    expect(found.flips.length).toBeGreaterThan(3);
    for (const { assumption, now, at, to } of found.flips) {
      const bestAt = (value: number) => recommend(AT, { set: { [assumption.id]: value } }).best.id;
      expect([assumption.id, bestAt(at)]).toEqual([assumption.id, to]);
      const [low, high] = [assumption.low, assumption.high];
      const before = at * (now < at ? low / high : high / low) ** (1 / 200);
      expect([assumption.id, bestAt(before)]).toEqual([assumption.id, found.best]);
    }
  });

  test('names every assumption whose end changes the answer, the smallest change first', () => {
    const undoing = assumptions.filter(({ id, low, high }) =>
      [low, high].some((value) => recommend(AT, { set: { [id]: value } }).best.id !== found.best),
    );
    expect(new Set(found.flips.map(({ assumption }) => assumption.id))).toEqual(new Set(undoing.map(({ id }) => id)));
    const changes = found.flips.map(({ change }) => Math.abs(change));
    expect(changes).toEqual([...changes].sort((one, other) => one - other));
  });

  test('names the lever that moves an assumption, only in the direction in which it does', () => {
    const harder = found.flips.find(({ assumption }) => assumption.id === 'device-compression');
    expect(harder).toMatchObject({ lever: 'harder', to: 'supabase' });
    for (const { lever, assumption, change } of certainty(50_000).flips) {
      if (assumption.id === 'device-compression' && change < 0) expect(lever).toBeUndefined();
    }
  });

  test('gives what is saved over the next best in each case', () => {
    const { candidates } = recommend(AT);
    const total = (id = '') => candidates.find((each) => each.id === id)?.bill.total ?? 0;
    expect(found.saving?.base).toBeCloseTo(total(found.rival) - total(found.best), 9);
    expect(found.saving?.low).toBeLessThan(found.saving?.high ?? 0);
  });

  test('of one platform alone has no rival and no other answer', () => {
    const alone = certainty(AT, { among: ['supabase'] });
    expect(alone).toMatchObject({ rival: undefined, saving: undefined });
    expect(alone.flips.filter(({ to }) => to !== null)).toEqual([]);
  });

  test('in steps is the same, and kept for the scenario', () => {
    const scenario: Scenario = { set: { sessions: 4 } };
    const steps = certaintySteps(10_000, scenario);
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) count += 1;
    expect(count).toBe(assumptions.length);
    expect(certainty(10_000, scenario)).toBe(certainty(10_000, scenario));
  });

  test('is said in sentences, and not at all where no platform carries the load', () => {
    expect(certaintyText(AT)).toMatch(/^Over Supabase, the next best, .* saves \$\d+ a month; .* One assumption alone/);
    expect(recommend(53_671, { app: AS_BUILT }).carried).toBe(false);
    expect(certaintyText(53_671, { app: AS_BUILT })).toBe('');
  });
});
