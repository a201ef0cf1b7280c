import { checkGrowth, growthSince, MEASURES, type Measured, type MeasureId, type UserGrowth } from '../decisions';
import { ModelError } from '../errors';
import { formatCount } from '../format';
import { readNumber } from '../readNumber';
import { checkUsers, USER_RANGE } from '../workload';
import { readCount } from './fields';

/** An amount as people write it: 1240.50, 1,240.50, $1,240, 3.2k. NaN where it is none, or below zero. */
export function readAmount(text: string): number {
  return readNumber(text.trim().replace(/^\$/, ''));
}

/** What was typed into a form: its value where it can be used, and what is wrong, by field. */
export interface FormReading<Field extends string, Value> {
  readonly value: Value | undefined;
  readonly problems: Readonly<Partial<Record<Field, string>>>;
}

export type MeasuredField = 'users' | MeasureId;

/**
 * Reads a reader's measurements, each a text or empty. A field that cannot be used is left out and has a problem; without a number of
 * users there is no value.
 */
export function readMeasured(
  texts: Readonly<Partial<Record<MeasuredField, string>>>,
  on: Pick<Measured, 'platform' | 'plan' | 'app'>,
): FormReading<MeasuredField, Measured> {
  const problems: Partial<Record<MeasuredField, string>> = {};
  const users = takeUsers(texts.users ?? '', (message) => {
    problems.users = message;
  });
  const values: Partial<Record<MeasureId, number>> = {};
  for (const { id, label, unit, most } of MEASURES) {
    const text = texts[id] ?? '';
    if (text.trim() === '') continue;
    const value = readAmount(text);
    if (!(value <= most)) problems[id] = `“${text.trim()}” is not a number from 0 to ${formatCount(most)} (${unit}).`;
    else if (id === 'dau' && users !== undefined && value > users) {
      problems.dau = `${label}: ${formatCount(value)} are more than the ${formatCount(users)} registered users.`;
    } else values[id] = value;
  }
  return { value: users === undefined ? undefined : { ...on, users, values }, problems };
}

function takeUsers(text: string, problem: (message: string) => void): number | undefined {
  try {
    return checkUsers(readCount(text));
  } catch {
    problem(`“${text.trim()}” is not a whole number from ${USER_RANGE.min} to ${formatCount(USER_RANGE.max)}.`);
    return undefined;
  }
}

export type GrowthField = 'percent' | 'earlier' | 'months' | 'cap';

/** How a reader tells growth: a percentage of a month, or an earlier number of users. */
export interface GrowthTexts {
  readonly by: 'percent' | 'earlier';
  /** Percent a month: `8`, `8 %`. */
  readonly percent: string;
  /** Registered users at an earlier time, and how many months ago that was. */
  readonly earlier: string;
  readonly months: string;
  /** Users that the app will not pass; empty for none. */
  readonly cap: string;
}

/** Reads growth from a form, starting from `users`. */
export function readGrowth(texts: GrowthTexts, users: number): FormReading<GrowthField, UserGrowth> {
  const problems: Partial<Record<GrowthField, string>> = {};
  const cap = texts.cap.trim() === '' ? undefined : readCount(texts.cap);
  try {
    const value =
      texts.by === 'percent'
        ? checkGrowth({
            users,
            monthly: readAmount(texts.percent.replace('%', '')) / 100,
            ...(cap !== undefined && { cap }),
          })
        : growthSince(readCount(texts.earlier), Number(texts.months), users, cap);
    return { value, problems };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const field = fieldOf(error.field, texts);
    problems[field] = sayWhy(field, texts[field], users);
    return { value: undefined, problems };
  }
}

/** The field of the form behind a field of the model. */
function fieldOf(field: string, { by }: GrowthTexts): GrowthField {
  if (field === 'cap' || field === 'months') return field;
  return by === 'percent' ? 'percent' : 'earlier';
}

function sayWhy(field: GrowthField, text: string, users: number): string {
  const most = formatCount(USER_RANGE.max);
  const allowed: Readonly<Record<GrowthField, string>> = {
    percent: 'a growth above 0 and up to 100 % a month',
    earlier: `a whole number of users from 1 to below the ${formatCount(users)} of today, at most doubling each month`,
    months: 'a whole number of months from 1 to 120',
    cap: `a whole number of users above the ${formatCount(users)} of today, up to ${most}`,
  };
  return `“${text.trim()}” is not ${allowed[field]}.`;
}

/** A month as a form gives it, `2026-12`. Undefined where it is none. */
export function readMonth(text: string): { readonly year: number; readonly month: number } | undefined {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(text.trim()) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month) };
}
