import { named } from '../billing/index';
import type { Scenario } from '../decisions';
import { ModelError } from '../errors';
import { type PromiseId, parsePlatformId, platformId, pricesAt } from '../platforms';
import { readPromiseId, readSwitch, withPromise } from '../settings/promises';
import {
  CASES,
  type Case,
  DEFAULT_APP,
  DEFAULT_CASE,
  parseAppState,
  refuseContradictions,
  resolveAssumptions,
  type Values,
} from '../workload';
import { AS_OF_OPTION, AS_OF_USAGE, asOfIn } from './asOf';
import type { OptionKind, Words } from './verb';

/** The options of every verb that asks the model a question. */
export const SCENARIO_OPTIONS: Readonly<Record<string, OptionKind>> = {
  '--set': 'values',
  '--case': 'value',
  '--workload': 'value',
  '--among': 'value',
  '--promise': 'values',
  ...AS_OF_OPTION,
};
export const SCENARIO_USAGE = `[--set assumption=value]... [--case low|base|high] [--workload built|fixed|DEFECT] [--among ID,ID...] [--promise ID=on|off]... ${AS_OF_USAGE}`;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A word as a number; a `ModelError` names what it was for. */
export function readNumber(field: string, word: string): number {
  if (NUMBER.test(word)) return Number(word);
  throw new ModelError(field, `${field}: ${JSON.stringify(named(word))} is not a number`);
}

/**
 * The question that the options ask: case, own values of assumptions, state of the app, prices of a date. `profile` has values that
 * `--set` replaces.
 */
export function readScenario(words: Words, profile: Values = {}): Scenario {
  const { values } = words;
  const asOf = asOfIn(words);
  const which = values.get('--case')?.[0] ?? DEFAULT_CASE;
  if (!CASES.includes(which as Case)) {
    throw new ModelError('--case', `unknown case ${JSON.stringify(named(which))}; one of ${CASES.join(', ')}`);
  }
  const set = { ...profile, ...readValues(values.get('--set') ?? []) };
  refuseContradictions(resolveAssumptions(which as Case, set));
  return {
    case: which as Case,
    set,
    app: parseAppState(values.get('--workload')?.[0] ?? DEFAULT_APP.id),
    ...readAmong(values.get('--among')?.[0]),
    ...readPromises(values.get('--promise') ?? []),
    ...(asOf === undefined ? {} : { prices: pricesAt(asOf) }),
  };
}

/** The platforms to choose among. Throws a `ModelError` for one that is given twice, parts in another order included. */
function readAmong(word: string | undefined): Pick<Scenario, 'among'> {
  if (word === undefined) return {};
  const ids = word.split(',').map((id) => {
    const { platform, options } = parsePlatformId(id);
    return platformId(platform, options);
  });
  const again = ids.find((id, index) => ids.indexOf(id) !== index);
  if (again !== undefined) throw new ModelError('--among', `--among: ${again} is given twice`);
  return { among: ids };
}

/** The promises that are switched off, each named once. */
function readPromises(words: readonly string[]): Pick<Scenario, 'without'> {
  let without: readonly PromiseId[] = [];
  const seen = new Set<string>();
  for (const word of words) {
    const [name = '', text = ''] = word.split(/=(.*)/s);
    const state = readSwitch(text);
    if (state === undefined) {
      throw new ModelError('--promise', `--promise takes ID=on or ID=off, not ${JSON.stringify(named(word))}`);
    }
    const id = readPromiseId(named(name));
    if (seen.has(id)) throw new ModelError('--promise', `--promise: ${id} is given twice`);
    seen.add(id);
    without = withPromise(without, id, state);
  }
  return without.length > 0 ? { without } : {};
}

function readValues(words: readonly string[]): Values {
  const set = new Map<string, number>();
  for (const word of words) {
    const equals = word.indexOf('=');
    if (equals <= 0) {
      throw new ModelError(
        '--set',
        `--set takes assumption=value, not ${JSON.stringify(named(word))}; the verb assumptions lists them`,
      );
    }
    const id = word.slice(0, equals);
    if (set.has(id)) throw new ModelError(id, `--set: ${id} is given twice`);
    set.set(id, readNumber(id, word.slice(equals + 1)));
  }
  return Object.fromEntries(set);
}
