import { named } from '../../billing';
import { ModelError } from '../../errors';
import { checkUsers, resolveAssumptions, type Values } from '../../workload';
import { parseJson } from '../text/jsonText';
import type { Profile } from './index';

const FORMAT = 'gymrats-profile';
const KEYS = ['format', 'version', 'users', 'set', 'monthlyGrowth', 'from', 'contradicts'];
const MOST_GROWTH = 10;

/** A profile as it is kept in a file: a what-if, and which files each value comes from. */
export interface SavedProfile {
  readonly users?: number;
  readonly set: Values;
  /** Growth of users a month as a share. */
  readonly monthlyGrowth?: number;
  /** The files behind each assumption. */
  readonly from: Readonly<Record<string, readonly string[]>>;
  /** Measures and assumptions that reality contradicts. */
  readonly contradicts: readonly string[];
}

/** The part of a profile that is worth keeping: no amounts and no names of accounts. */
export function savedProfile({ users, set, assumptions, measures, monthlyGrowth }: Profile): SavedProfile {
  const from = Object.fromEntries(
    assumptions.filter(({ id }) => set[id] !== undefined).map((each) => [each.id, each.from]),
  );
  const contradicts = [...measures, ...assumptions].filter((each) => each.contradicts).map(({ id }) => id);
  return {
    ...(users !== undefined && { users }),
    set,
    ...(monthlyGrowth !== undefined && { monthlyGrowth }),
    from,
    contradicts,
  };
}

/** A profile as the text of a JSON file. */
export function writeProfile(profile: SavedProfile): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, ...profile }, undefined, 2)}\n`;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw new ModelError('profile', `profile: not an object with "format": "${FORMAT}"`);
}

function readSet(value: unknown): Values {
  const set: Record<string, number> = {};
  for (const [id, given] of Object.entries(fieldsOf(value ?? {}))) {
    if (typeof given !== 'number') throw new ModelError(id, `profile: set.${named(id)} is not a number`);
    set[id] = given;
  }
  resolveAssumptions('base', set);
  return set;
}

function readTexts(field: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.map((each) => named(each));
  throw new ModelError(field, `profile: ${named(field)} is not a list of texts`);
}

/** True where a text is the file of a profile. */
export function isProfile(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"gymrats-profile"/.test(text.replace(/^\uFEFF/, '').slice(0, 200));
}

/** Reads the file of a profile. Throws a `ModelError` that names the first field that is wrong. */
export function readProfile(text: string): SavedProfile {
  const fields = fieldsOf(parseJson(text));
  if (fields.format !== FORMAT) throw new ModelError('format', `profile: "format" is not "${FORMAT}"`);
  if (fields.version !== 1) throw new ModelError('version', 'profile: "version" is not 1');
  const other = Object.keys(fields).find((key) => !KEYS.includes(key));
  if (other !== undefined)
    throw new ModelError(other, `profile: unknown key ${named(other)}; known are ${KEYS.join(', ')}`);
  const { users, monthlyGrowth } = fields;
  if (users !== undefined && typeof users !== 'number') throw new ModelError('users', 'profile: users is not a number');
  const growth =
    monthlyGrowth === undefined || (typeof monthlyGrowth === 'number' && Math.abs(monthlyGrowth) <= MOST_GROWTH);
  if (!growth) throw new ModelError('monthlyGrowth', `profile: monthlyGrowth is not a share up to ${MOST_GROWTH}`);
  const from = Object.entries(fieldsOf(fields.from ?? {})).map(
    ([id, files]) => [id, readTexts(`from.${id}`, files)] as const,
  );
  return {
    ...(users !== undefined && { users: checkUsers(users as number) }),
    set: readSet(fields.set),
    ...(monthlyGrowth !== undefined && { monthlyGrowth: monthlyGrowth as number }),
    from: Object.fromEntries(from),
    contradicts: readTexts('contradicts', fields.contradicts ?? []),
  };
}
