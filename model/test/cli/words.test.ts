import { describe, expect, test } from 'vitest';
import type { Verb } from '../../cli/verb';
import { sortWords } from '../../cli/words';

const verb: Verb = {
  name: 'weigh',
  usage: 'weigh FILE [--users N] [--set ID=VALUE]...',
  summary: '',
  operands: [1, 1],
  options: { '--users': 'value', '--set': 'values', '--fast': 'flag' },
  answer: () => ({ value: undefined, text: () => '' }),
};

describe('sortWords', () => {
  test('options stand before, after and between operands', () => {
    const { operands, flags, values } = sortWords(verb, [
      '--fast',
      '--users',
      '500',
      '-',
      '--set',
      'a=1',
      '--set=b=2',
      '--json',
    ]);
    expect(operands).toEqual(['-']);
    expect([...flags]).toEqual(['--fast', '--json']);
    expect([...values]).toEqual([
      ['--users', ['500']],
      ['--set', ['a=1', 'b=2']],
    ]);
  });

  test('a negative number is a value', () => {
    expect(sortWords(verb, ['f', '--users', '-5']).values.get('--users')).toEqual(['-5']);
  });

  test('after -- everything is an operand', () => {
    expect(sortWords(verb, ['--', '--fast']).operands).toEqual(['--fast']);
  });

  test('help needs no operand', () => {
    expect(sortWords(verb, ['--help']).flags.has('--help')).toBe(true);
  });

  test.each([
    [['f', '--quick'], 'weigh: unknown option --quick; known are --users, --set, --fast, --json, --help'],
    [['f', '-x'], 'weigh: unknown option -x'],
    [['f', '--constructor'], 'weigh: unknown option --constructor'],
    [['f', '--fast=1'], 'weigh: --fast takes no value'],
    [['f', '--users'], 'weigh: --users needs a value'],
    [['f', '--users', '--fast'], 'weigh: --users needs a value'],
    [['f', '--users', '1', '--users', '2'], 'weigh: --users is given twice'],
    [[], 'weigh: something is missing; usage: weigh FILE [--users N] [--set ID=VALUE]...'],
    [['f', 'g'], 'weigh: "g" is too much; usage: weigh FILE [--users N] [--set ID=VALUE]...'],
  ])('%j is refused', (given, message) => {
    expect(() => sortWords(verb, given)).toThrowError(message);
  });
});
