import { formatNumber } from '../../format';
import { USER_RANGE } from '../../workload';
import { amount, words } from '../cells';
import type { Cell } from '../table';

export const BEYOND = `more than ${formatNumber(USER_RANGE.max)}`;

export function userCount(users: number | null): Cell {
  return users === null ? words(BEYOND) : amount(users, '');
}
