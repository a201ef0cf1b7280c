import { formatCount } from '../format';
import { BASE_PLATFORM_IDS, PROMISE_IDS, type PromiseId } from '../platforms';
import { readNumber } from '../readNumber';
import { allowedRange, assumptions, CASES, checkUsers, getAssumption, USER_RANGE } from '../workload';
import { PROMISE_PREFIX, readSwitch, SWITCH, withPromise } from './promises';
import { APP_STATES, DEFAULT_SETTINGS, type Settings } from './types';

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

/** A number of users as people write it: 40000, 40,000, 40k, 1.5m. NaN where it is none. */
export function readCount(text: string): number {
  return Math.round(readNumber(text));
}

function choice<Key extends 'run' | 'media' | 'realtime' | 'case' | 'app'>(
  name: Key,
  values: readonly string[],
): Field {
  return {
    name,
    allowed: `one of ${values.join(', ')}`,
    read: (text, settings) => {
      const found = values.find((value) => value === text.trim().toLowerCase());
      return found === undefined ? undefined : { ...settings, [name]: found };
    },
    write: (settings) => (settings[name] === DEFAULT_SETTINGS[name] ? undefined : settings[name]),
  };
}

const users: Field = {
  name: 'users',
  // Asked for when there is a problem: the first number that a browser formats takes it 30 ms.
  get allowed() {
    return `a whole number from ${USER_RANGE.min} to ${formatCount(USER_RANGE.max)}`;
  },
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
  choice('run', BASE_PLATFORM_IDS),
  choice('media', ['platform', 'r2']),
  choice('realtime', ['platform', 'ably']),
  choice('case', CASES),
  choice('app', APP_STATES),
];

function promiseField(id: PromiseId): Field {
  return {
    name: `${PROMISE_PREFIX}${id}`,
    allowed: `one of ${SWITCH.join(', ')}`,
    read: (text, settings) => {
      const state = readSwitch(text);
      return state && { ...settings, without: withPromise(settings.without, id, state) };
    },
    write: ({ without }) => (without.includes(id) ? 'off' : undefined),
  };
}

/** A switch per promise of a service level. */
export const PROMISE_FIELDS: readonly Field[] = PROMISE_IDS.map(promiseField);

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
