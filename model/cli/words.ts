import { named } from '../billing/index';
import { ModelError } from '../errors';
import type { OptionKind, Verb, Words } from './verb';

const EVERY_VERB: Readonly<Record<string, OptionKind>> = { '--json': 'flag', '--help': 'flag' };

/**
 * Sorts the words after a verb into operands and options. `--name value` and `--name=value` are the same; `-` is an
 * operand; after `--` everything is. Throws a `ModelError` that names the option or operand that is wrong.
 */
export function sortWords(verb: Verb, given: readonly string[]): Words {
  const known = { ...verb.options, ...EVERY_VERB };
  const operands: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      operands.push(...rest.splice(0));
    } else if (word === '-' || !word.startsWith('-')) {
      operands.push(word);
    } else {
      const [name, attached] = splitOption(word);
      const kind = Object.hasOwn(known, name) ? known[name] : undefined;
      if (kind === undefined) {
        throw new ModelError(
          name,
          `${verb.name}: unknown option ${named(name)}; known are ${Object.keys(known).join(', ')}`,
        );
      }
      if (kind === 'flag') {
        if (attached !== undefined) throw new ModelError(name, `${verb.name}: ${name} takes no value`);
        flags.add(name);
      } else {
        const before = values.get(name) ?? [];
        if (kind === 'value' && before.length > 0) throw new ModelError(name, `${verb.name}: ${name} is given twice`);
        values.set(name, [...before, attached ?? takeValue(verb, name, rest)]);
      }
    }
  }
  if (!flags.has('--help')) countOperands(verb, operands);
  return { operands, flags, values };
}

function splitOption(word: string): readonly [name: string, attached: string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

function takeValue(verb: Verb, name: string, rest: string[]): string {
  const value = rest.shift();
  if (value === undefined || value.startsWith('--')) throw new ModelError(name, `${verb.name}: ${name} needs a value`);
  return value;
}

function countOperands(verb: Verb, operands: readonly string[]): void {
  const [least, most] = verb.operands;
  if (operands.length < least)
    throw new ModelError(verb.name, `${verb.name}: something is missing; usage: ${verb.usage}`);
  if (operands.length > most) {
    throw new ModelError(
      verb.name,
      `${verb.name}: ${JSON.stringify(named(operands[most] as string))} is too much; usage: ${verb.usage}`,
    );
  }
}
