import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allCrossovers, changes, estimate, recommend, type Turn, totalOf } from '../../decisions';
import { formatNumber } from '../../format';
import { configurationKey } from '../../platforms';
import { crossoverText } from '../../render';

const crossovers = allCrossovers();
const turns = crossovers.filter((crossover) => crossover.kind !== 'step');
const stepsTaken = crossovers.filter((crossover) => crossover.kind === 'step');
const first = 10;
const last = 500_000;

function ofKind(kind: Turn['kind']): readonly Turn[] {
  return turns.filter((turn) => turn.kind === kind);
}

describe('A crossover', () => {
  test('of best value has the new answer at its user count and the old one a user before', () => {
    for (const { users, from, to } of ofKind('best')) {
      expect([recommend(users - 1).best.id, recommend(users).best.id]).toEqual([from, to]);
    }
    expect(ofKind('best').length).toBeGreaterThan(0);
  });

  test('of two bills has the one no dearer to the cent before, and the other cheaper from there on', () => {
    for (const { users, from, to } of ofKind('cheaper')) {
      const before = totalOf(from, users - 1) - totalOf(to, users - 1);
      const there = totalOf(to, users) - totalOf(from, users);
      expect(before).toBeLessThan(0.005);
      expect(there).toBeLessThanOrEqual(-0.005);
    }
    expect(ofKind('cheaper').length).toBeGreaterThan(0);
  });

  test('of a step has the next configuration at its user count and the old one a user before', () => {
    for (const { users, platform, from, to } of stepsTaken) {
      const key = (count: number): string => configurationKey(estimate(platform, count).deployment.configuration);
      expect([key(users - 1), key(users)]).toEqual([configurationKey(from), configurationKey(to)]);
    }
    expect(stepsTaken.length).toBeGreaterThan(0);
  });

  test('says in its text from when', () => {
    for (const crossover of crossovers) {
      const { users } = crossover;
      expect(crossoverText(crossover)).toMatch(new RegExp(`${formatNumber(users)}|${formatNumber(users - 1)}`));
    }
  });

  test('stands in the order of users', () => {
    const counts = crossovers.map(({ users }) => users);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
  });
});

describe('Between two crossovers', () => {
  const counts = fc.integer({ min: first, max: last });

  test('the best value is the one that the last crossover named', () => {
    fc.assert(
      fc.property(counts, (users) => {
        const passed = ofKind('best').filter((crossover) => crossover.users <= users);
        expect(recommend(users).best.id).toBe(passed.at(-1)?.to ?? recommend(first).best.id);
      }),
      { numRuns: 50 },
    );
  });

  test.each(['supabase', 'aws', 'gcp'])('the configuration of %s is the one that the last step named', (id) => {
    const steps = stepsTaken.filter(({ platform }) => platform === id);
    fc.assert(
      fc.property(counts, (users) => {
        const passed = steps.filter((step) => step.users <= users);
        const expected = passed.at(-1)?.to ?? estimate(id, first).deployment.configuration;
        const found = estimate(id, users).deployment.configuration;
        expect(configurationKey(found)).toBe(configurationKey(expected));
      }),
      { numRuns: 50 },
    );
  });
});

describe('Root-finding', () => {
  test('finds a change of any answer to the single user', () => {
    fc.assert(
      fc.property(fc.integer({ min: first + 1, max: last }), (at) => {
        const found = changes((users) => (users < at ? 'before' : 'after'));
        expect(found).toEqual([{ users: at, from: 'before', to: 'after' }]);
      }),
    );
  });

  test('finds each of several changes between two points of its grid', () => {
    const answer = (users: number): string =>
      users < 400_001 ? 'a' : users < 400_005 ? 'b' : users < 400_009 ? 'c' : 'd';
    expect(changes(answer).map(({ users, to }) => [users, to])).toEqual([
      [400_001, 'b'],
      [400_005, 'c'],
      [400_009, 'd'],
    ]);
  });

  test('finds nothing where nothing changes', () => {
    expect(changes(() => 'same')).toEqual([]);
  });
});
