import { beforeAll, describe, expect, test } from 'vitest';
import {
  AFTER_FIXES,
  type AppFact,
  appFacts,
  assumptions,
  type Derivation,
  demandOf,
  derivationOf,
  derivations,
  leaving,
  resolveAssumptions,
  type Values,
  workloadOf,
} from '../../workload';

const USERS = 100_000;
const FACTORS = [0.9, 1.1];
const base = resolveAssumptions('base');

type Figures = Readonly<Record<string, number>>;

function leavesOf(value: object, path = ''): [string, number][] {
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'number' ? [[path + key, part] as [string, number]] : leavesOf(part as object, `${path}${key}.`),
  );
}

function figures(app = AFTER_FIXES, set: Values = {}): Figures {
  return Object.fromEntries(leavesOf(demandOf(workloadOf({ ...base, ...set }, app), USERS)));
}

/** Ids whose change by a tenth, up or down, moves each figure. */
function movers(
  changed: readonly { id: string; figures: readonly Figures[]; from: Figures }[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, figures: after, from } of changed) {
    for (const path of Object.keys(from)) {
      const before = from[path] as number;
      if (after.some((some) => Math.abs((some[path] as number) - before) > 1e-9 * Math.abs(before))) {
        found.set(path, (found.get(path) ?? new Set()).add(id));
      }
    }
  }
  return found;
}

const apps = new Map(
  [AFTER_FIXES, ...new Set(derivations.flatMap(({ defect }) => (defect ? [leaving(defect)] : [])))].map((app) => [
    app.id,
    app,
  ]),
);
const appOf = ({ defect }: Derivation): string => (defect ? leaving(defect).id : AFTER_FIXES.id);

function moversByAssumption(): Map<string, Map<string, Set<string>>> {
  return new Map(
    [...apps].map(([id, app]) => {
      const from = figures(app);
      const moved = assumptions.map((assumption) => ({
        id: assumption.id,
        from,
        figures: FACTORS.map((factor) => figures(app, { [assumption.id]: (base[assumption.id] as number) * factor })),
      }));
      return [id, movers(moved)];
    }),
  );
}

/** What `read` gives while a fact has another value. */
function withFact<Result>(fact: AppFact, value: number, read: () => Result): Result {
  const record: { value: number } = fact;
  const real = record.value;
  record.value = value;
  try {
    return read();
  } finally {
    record.value = real;
  }
}

/** Facts are moved at three numbers of sets, because a workout's row follows two different lines around 20. */
function moversByFact(): Map<string, Map<string, Set<string>>> {
  return new Map(
    [...apps].map(([id, app]) => {
      const moved = [0.9, 1, 1.1].flatMap((sets) => {
        const set = { sets: (base.sets as number) * sets };
        const from = figures(app, set);
        return appFacts.map((fact) => {
          const figuresOf = (factor: number) => withFact(fact, fact.value * factor, () => figures(app, set));
          return { id: fact.id, from, figures: FACTORS.map(figuresOf) };
        });
      });
      return [id, movers(moved)];
    }),
  );
}

let byAssumption: Map<string, Map<string, Set<string>>>;
let byFact: Map<string, Map<string, Set<string>>>;
beforeAll(() => {
  byAssumption = moversByAssumption();
  byFact = moversByFact();
});

describe('How each figure of the demand is computed', () => {
  test('every figure has one derivation and every derivation a figure', () => {
    expect(derivations.map(({ id }) => id).sort()).toEqual(Object.keys(figures()).sort());
  });

  test('every label is there once', () => {
    const labels = derivations.map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  test.each(derivations.map((derivation) => [derivation.id, derivation] as const))(
    '%s moves with the assumptions that it names and with no other',
    (id, derivation) => {
      const moved = byAssumption.get(appOf(derivation))?.get(id) ?? new Set();
      expect([...derivation.assumptions].sort()).toEqual([...moved].sort());
    },
  );

  test.each(derivations.map((derivation) => [derivation.id, derivation] as const))(
    '%s moves with the app facts that it names and with no other',
    (id, derivation) => {
      const moved = byFact.get(appOf(derivation))?.get(id) ?? new Set();
      expect([...derivation.facts].sort()).toEqual([...moved].sort());
    },
  );

  test('a figure that a defect causes is zero after all fixes', () => {
    const fixed = figures();
    for (const { id, defect } of derivations) if (defect) expect([id, fixed[id]]).toEqual([id, 0]);
  });

  test('an unknown figure is refused with the nearest ones', () => {
    expect(() => derivationOf('people.dayly')).toThrow(/nearest: people\.daily/);
  });
});
