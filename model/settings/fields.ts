import { PLATFORMS } from '../platforms';
import { allowedRange, assumptions, CASES, checkUsers, getAssumption, USER_RANGE } from '../workload';
import { APP_STATES, type Settings } from './types';

/** One name of the query: how its text is read and how its value is written. */
export interface Field {
  readonly name: string;
  /** Allowed values, for a message. */
  readonly allowed: string;
  /** The settings with the value that the text stands for; undefined where it stands for none. */
  readonly read: (text: string, settings: Settings) => Settings | undefined;
  /** The text of the value, undefined where it is the default. */
  readonly write: (settings: Settings) => string | undefined;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
const COUNT = /^(\d{1,3}(?:[,_ ]\d{3})+|\d+(?:\.\d+)?)([km]?)$/i;
const TIMES: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6 };

/** A number of users as people write it: 40000, 40,000, 40k, 1.5m. NaN where it is none. */
export function readCount(text: string): number {
  const [, digits = '', suffix = ''] = COUNT.exec(text.trim()) ?? [];
  return digits === ''
    ? Number.NaN
    : Math.round(Number(digits.replace(/[,_ ]/g, '')) * (TIMES[suffix.toLowerCase()] ?? 1));
}

function choice<Key extends 'run' | 'media' | 'realtime' | 'case' | 'app'>(
  name: Key,
  values: readonly string[],
  normal: Settings[Key],
): Field {
  return {
    name,
    allowed: `one of ${values.join(', ')}`,
    read: (text, settings) => {
      const found = values.find((value) => value === text.trim().toLowerCase());
      return found === undefined ? undefined : { ...settings, [name]: found };
    },
    write: (settings) => (settings[name] === normal ? undefined : settings[name]),
  };
}

const users: Field = {
  name: 'users',
  allowed: `a whole number from ${USER_RANGE.min} to ${USER_RANGE.max.toLocaleString('en-US')}`,
  read: (text, settings) => {
    try {
      return { ...settings, users: checkUsers(readCount(text)) };
    } catch {
      return undefined;
    }
  },
  write: (settings) => settings.users?.toString(),
};

/** The fields that are not assumptions, in the order in which they are written. */
export const FIELDS: readonly Field[] = [
  users,
  choice('run', PLATFORMS, undefined),
  choice('media', ['platform', 'r2'], undefined),
  choice('realtime', ['platform', 'ably'], undefined),
  choice('case', CASES, 'base'),
  choice('app', APP_STATES, 'fixed'),
];

function assumptionField(id: string): Field {
  const assumption = getAssumption(id);
  const { min, max } = allowedRange(assumption);
  return {
    name: id,
    allowed: `a number from ${min} to ${max} (${assumption.unit})`,
    read: (text, settings) => {
      const value = NUMBER.test(text.trim()) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? { ...settings, set: { ...settings.set, [id]: value } } : undefined;
    },
    write: ({ set }) => set[id]?.toString(),
  };
}

/** A field per assumption, named by its id, in the order of the records. */
export const ASSUMPTION_FIELDS: readonly Field[] = assumptions.map(({ id }) => assumptionField(id));
