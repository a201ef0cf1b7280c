import { describe, expect, test } from 'vitest';
import { readNumber, readScenario } from '../../cli/scenario';
import { AFTER_FIXES, AS_BUILT, pricesAt } from '../../index';

const of = (values: Record<string, string[]>) =>
  readScenario({ operands: [], flags: new Set(), values: new Map(Object.entries(values)) });

describe('A number on the command line', () => {
  test.each([
    ['12', 12],
    ['-1.50', -1.5],
    ['+.25', 0.25],
    ['3.', 3],
    ['1e3', 1000],
    ['2.5E-12', 2.5e-12],
  ])('may be written as %s', (word, value) => expect(readNumber('--users', word)).toBe(value));

  test.each(['', '.', '1e', '0x10', '1 2', ' 1', 'a1', '1a', '1e+', '--1', 'Infinity'])('is not %j', (word) => {
    expect(() => readNumber('--users', word)).toThrow(
      expect.objectContaining({ field: '--users', message: `--users: ${JSON.stringify(word)} is not a number` }),
    );
  });
});

describe('The scenario of the options', () => {
  test('is the base case after fixes where none is given', () => {
    expect(of({})).toEqual({ case: 'base', set: {}, app: AFTER_FIXES });
  });

  test('has what is asked for', () => {
    const values = { '--case': ['low'], '--set': ['posts=1', 'sets=2'], '--workload': ['built'] };
    expect(of(values)).toEqual({ case: 'low', set: { posts: 1, sets: 2 }, app: AS_BUILT });
    expect(of({ '--among': ['aws,gcp'] }).among).toEqual(['aws', 'gcp']);
    expect(of({ '--as-of': ['2026-02-01'] }).prices).toBe(pricesAt('2026-02-01'));
  });

  test.each([
    [{ '--case': ['worst'] }, '--case', 'unknown case "worst"; one of low, base, high'],
    [{ '--set': ['=1'] }, '--set', '--set takes assumption=value, not "=1"; the verb assumptions lists them'],
    [{ '--set': ['a=1', 'a=2'] }, 'a', '--set: a is given twice'],
    [{ '--among': ['aws,gcp,aws'] }, '--among', '--among: aws is given twice'],
    [{ '--among': ['aws+r2+ably,aws+ably+r2'] }, '--among', '--among: aws+r2+ably is given twice'],
  ])('%j is refused at %s', (values, field, message) => {
    expect(() => of(values as unknown as Record<string, string[]>)).toThrow(
      expect.objectContaining({ field, message }),
    );
  });
});

describe('Promises that are switched', () => {
  test('are left out of the service level, in the order of the bill', () => {
    expect(of({ '--promise': ['staging=off', 'pitr=OFF', 'logs=on'] }).without).toEqual(['pitr', 'staging']);
    expect(of({ '--promise': ['pitr=on'] })).not.toHaveProperty('without');
  });

  test.each([
    ['pit=off', 'unknown promise "pit"; nearest: pitr'],
    ['pitr', '--promise takes ID=on or ID=off, not "pitr"'],
    ['pitr=maybe', '--promise takes ID=on or ID=off, not "pitr=maybe"'],
    ['=off', 'unknown promise ""'],
  ])('%s is refused', (word, message) => {
    expect(() => of({ '--promise': [word] })).toThrow(message);
  });

  test('one that is named twice is refused', () => {
    expect(() => of({ '--promise': ['pitr=off', 'pitr=on'] })).toThrow('pitr is given twice');
  });
});
