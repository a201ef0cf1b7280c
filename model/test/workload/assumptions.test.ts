import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allowedRange,
  assumptions,
  CASES,
  getAssumption,
  JOINT_STEP,
  resolveAssumptions,
  valueIn,
} from '../../workload';
import evidence from '../../workload/evidence.json';

const known = new Set(Object.keys(evidence));
const assumption = fc.constantFrom(...assumptions);

function faulty(problem: (record: (typeof assumptions)[number]) => boolean): string[] {
  return assumptions.filter(problem).map(({ id }) => id);
}

describe('Every assumption', () => {
  test('has an id of its own', () => {
    expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length);
  });

  test('has low <= base <= high, all of them above 0 and finite', () => {
    expect(faulty(({ low, base, high }) => !(low > 0 && low <= base && base <= high && high < 1e12))).toEqual([]);
  });

  test('has a label and a unit', () => {
    expect(faulty(({ label, unit }) => label.trim() === '' || unit.trim() === '')).toEqual([]);
  });

  test('that is a share stays at or below 1', () => {
    expect(faulty(({ unit, high }) => unit.startsWith('share') && high > 1)).toEqual([]);
  });

  test('that is no judgement names evidence, and all evidence named is on file', () => {
    expect(faulty(({ grade, evidence: named }) => grade !== 'judgement' && named.length === 0)).toEqual([]);
    expect(faulty(({ evidence: named }) => named.some((id) => !known.has(id)))).toEqual([]);
  });

  test('that is a judgement has no evidence, unless a note says what it lends', () => {
    expect(faulty(({ grade, evidence: named, note }) => grade === 'judgement' && named.length > 0 && !note)).toEqual(
      [],
    );
  });
});

describe('Every piece of evidence', () => {
  test('is named by an assumption', () => {
    const named = new Set(assumptions.flatMap((record) => record.evidence));
    expect([...known].filter((id) => !named.has(id))).toEqual([]);
  });

  test('says what it is and its value, and links to it unless it is given by the project, measured or derived here', () => {
    const ownWord = /given by the project|measured/;
    const wanting = Object.entries(
      evidence as Record<string, { what: string; value: string; url?: string; note?: string }>,
    )
      .filter(([, { what, value, url, note }]) => !what || !value || !(url || note || ownWord.test(what)))
      .map(([id]) => id);
    expect(wanting).toEqual([]);
  });
});

describe('A case', () => {
  test('keeps every assumption between its low and its high', () => {
    for (const which of CASES) {
      for (const record of assumptions) {
        const value = valueIn(record, which);
        expect(value).toBeGreaterThanOrEqual(record.low);
        expect(value).toBeLessThanOrEqual(record.high);
      }
    }
  });

  test('takes the whole range where the project gives it, and a joint step of it elsewhere', () => {
    expect(valueIn(getAssumption('dau-share'), 'high')).toBe(getAssumption('dau-share').high);
    const posts = getAssumption('posts');
    expect(valueIn(posts, 'high')).toBeCloseTo(posts.base * (posts.high / posts.base) ** JOINT_STEP, 12);
    expect(JOINT_STEP).toBeCloseTo(0.3536, 4);
  });

  test('of high demand takes the lower capacity', () => {
    const reads = getAssumption('reads-per-vcpu');
    expect(valueIn(reads, 'high')).toBeLessThan(reads.base);
    expect(valueIn(reads, 'low')).toBeGreaterThan(reads.base);
  });

  test('leaves what weighs a decision at its base', () => {
    const months = getAssumption('payback-months');
    expect(CASES.map((which) => valueIn(months, which))).toEqual([months.base, months.base, months.base]);
  });
});

describe("A reader's own value", () => {
  test('takes the place of the assumption and of no other', () => {
    fc.assert(
      fc.property(
        assumption,
        fc.constantFrom(...CASES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (record, which, t) => {
          const { min, max } = allowedRange(record);
          const value = Math.min(max, Math.max(min, min + t * (max - min)));
          expect(resolveAssumptions(which, { [record.id]: value })).toEqual({
            ...resolveAssumptions(which),
            [record.id]: value,
          });
        },
      ),
    );
  });

  test('outside a tenth of low and ten times high is refused with the range and the unit', () => {
    fc.assert(
      fc.property(assumption, fc.boolean(), (record, above) => {
        const { min, max } = allowedRange(record);
        const value = above ? max * 1.01 : min * 0.99;
        expect(() => resolveAssumptions('base', { [record.id]: value })).toThrow(
          `${record.id} = ${value} is out of range: ${min} to ${max} ${record.unit}`,
        );
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('of %d is refused by name', (value) => {
    expect(() => resolveAssumptions('base', { 'dau-share': value })).toThrow(
      expect.objectContaining({ name: 'ModelError', field: 'dau-share', message: expect.stringContaining(`${value}`) }),
    );
  });

  test('of an unknown assumption is refused with the nearest', () => {
    expect(() => resolveAssumptions('base', { 'dau-shard': 0.1 })).toThrow(
      /unknown assumption "dau-shard"; nearest: dau-share/,
    );
    expect(() => getAssumption('post')).toThrow(/nearest: posts/);
  });
});
