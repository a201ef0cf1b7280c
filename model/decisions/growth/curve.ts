import { ModelError } from '../../errors';
import { checkUsers, USER_RANGE } from '../../workload';

/** How an app grows. Month 0 is the month that the reader stands in. */
export interface UserGrowth {
  /** Registered users in month 0. */
  readonly users: number;
  /** UserGrowth of a month while there is room, as a share: 0.08 for 8 %. Above 0, at most 1. */
  readonly monthly: number;
  /** Users that the app will not pass: growth slows down towards it. None where not given. */
  readonly cap?: number;
}

/** The model looks this many months ahead. */
export const HORIZON = 36;

/** @throws ModelError that names the field: an impossible number of users, a growth that is none, a cap at or below the users. */
export function checkGrowth(growth: UserGrowth): UserGrowth {
  const { users, monthly, cap } = growth;
  checkUsers(users);
  if (!(monthly > 0 && monthly <= 1)) {
    throw new ModelError('monthly', `monthly = ${monthly} is not a growth above 0 and up to 1 (100 %) a month`);
  }
  checkCap(cap, users);
  return growth;
}

function checkCap(cap: number | undefined, users: number): void {
  if (cap === undefined || (cap > users && cap <= USER_RANGE.max)) return;
  throw new ModelError(
    'cap',
    `cap = ${cap} is not a number above the ${users} users of today, up to ${USER_RANGE.max}`,
  );
}

/**
 * Registered users in a month, to the nearest whole user: by the same share every month, or along the logistic curve where there
 * is a cap. May pass what the model answers for.
 */
export function usersIn({ users, monthly, cap }: UserGrowth, month: number): number {
  const grown = (1 + monthly) ** month;
  return Math.round(cap === undefined ? users * grown : (cap * users * grown) / (cap + users * (grown - 1)));
}

/** Users of month 0 to `HORIZON`, up to the last month within the range of the model. */
export function usersByMonth(growth: UserGrowth): readonly number[] {
  const months = Array.from({ length: HORIZON + 1 }, (_, month) => usersIn(growth, month));
  return months.filter((users) => users <= USER_RANGE.max);
}

/**
 * The growth that leads from `earlier` users, `months` ago, to the users of today.
 * @throws ModelError that names the field, where these are no growth.
 */
export function growthSince(earlier: number, months: number, users: number, cap?: number): UserGrowth {
  checkCap(cap, checkUsers(users));
  if (!(Number.isInteger(months) && months >= 1 && months <= 120)) {
    throw new ModelError('months', `months = ${months} is not a whole number from 1 to 120`);
  }
  if (!(Number.isInteger(earlier) && earlier >= 1 && earlier < users)) {
    throw new ModelError('earlier', `earlier = ${earlier} is not a whole number from 1 to below the ${users} of today`);
  }
  const room = (count: number): number => (cap === undefined ? count : count / (cap - count));
  return checkGrowth({
    users,
    monthly: (room(users) / room(earlier)) ** (1 / months) - 1,
    ...(cap !== undefined && { cap }),
  });
}
