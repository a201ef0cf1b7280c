import { TIERS } from '../decisions';
import { CATEGORIES, type Category, PLATFORM_IDS } from '../platforms';
import { anchor, platformOf, tierId, usersOf } from './names';

interface ArgumentKind<Value extends string | number> {
  /** As the id of a table has it. */
  readonly write: (value: Value) => string;
  /** Back from an id. Throws a ModelError where it is none. */
  readonly read: (text: string) => Value;
  /** Values that pages use, for tests of every table. */
  readonly values: readonly Value[];
  /** The prop by which a page gives it to a component. */
  readonly prop: string;
  /** How a page writes it, in an example. */
  readonly example: string;
}

function kind<Value extends string | number>(of: ArgumentKind<Value>): ArgumentKind<Value> {
  return of;
}

/** What a table can be made for besides a scenario. */
export const ARGUMENTS = {
  platform: kind<string>({
    write: anchor,
    read: platformOf,
    values: PLATFORM_IDS,
    prop: 'platform',
    example: 'platform="supabase"',
  }),
  users: kind<number>({ write: tierId, read: usersOf, values: TIERS, prop: 'users', example: 'users={10000}' }),
  category: kind<Category>({
    write: (category) => category,
    read: (text) => text as Category,
    values: CATEGORIES,
    prop: 'of',
    example: 'of="database"',
  }),
};

/** Name of an argument of a table. */
export type ArgumentName = keyof typeof ARGUMENTS;

/** Type of an argument's value. */
export type ArgumentValue<Name extends ArgumentName> = ReturnType<(typeof ARGUMENTS)[Name]['read']>;

/** Types of several arguments, in order. */
export type ValuesOf<Names extends readonly ArgumentName[]> = {
  -readonly [Index in keyof Names]: ArgumentValue<Names[Index]>;
};

/** The id of a table for its arguments: `bill-supabase-10k`. */
export function idWith(id: string, names: readonly ArgumentName[], values: readonly (string | number)[]): string {
  return [id, ...names.map((name, index) => written(name, values[index] ?? ''))].join('-');
}

function written(name: ArgumentName, value: string | number): string {
  return (ARGUMENTS[name].write as (value: string | number) => string)(value);
}

/**
 * Arguments of a table from what follows its kind in its id: `['supabase+r2', 10000]` of `supabase-r2-10k`. Undefined where there are
 * fewer parts than arguments. Only the first argument can have hyphens in it.
 */
export function readArguments(names: readonly ArgumentName[], text: string): (string | number)[] | undefined {
  const parts = text.split('-');
  if (text === '' || parts.length < names.length) return undefined;
  const last = parts.splice(parts.length - names.length + 1);
  return [parts.join('-'), ...last].map((part, index) => ARGUMENTS[names[index] as ArgumentName].read(part));
}

/** How a page gives an argument to a component: the name of the prop, and the prop with a value as an example. */
export function propOf(name: ArgumentName): { readonly prop: string; readonly example: string } {
  return ARGUMENTS[name];
}

/** Every combination of the values that pages use: one empty one for a table without arguments. */
export function everyCombination(names: readonly ArgumentName[]): (string | number)[][] {
  return names.reduce<(string | number)[][]>(
    (found, name) => found.flatMap((before) => ARGUMENTS[name].values.map((value) => [...before, value])),
    [[]],
  );
}
