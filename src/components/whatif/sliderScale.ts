import { USER_RANGE } from '@gymrats/model';

/** Positions of the slider: fine enough for two digits at every size. */
export const POSITIONS = 600;
const [LOW, HIGH] = [Math.log10(10), Math.log10(500_000)];

/** Users at a position of the slider, 10 to 500,000 on a log scale, rounded to two digits. */
export function usersAt(position: number): number {
  const users = 10 ** (LOW + (position / POSITIONS) * (HIGH - LOW));
  return Number(users.toPrecision(2));
}

/** The position that is nearest to a number of users; counts outside 10 to 500,000 stand at an end. */
export function positionOf(users: number): number {
  const inRange = Math.min(Math.max(users, USER_RANGE.min), USER_RANGE.max);
  const position = Math.round(((Math.log10(inRange) - LOW) / (HIGH - LOW)) * POSITIONS);
  return Math.min(Math.max(position, 0), POSITIONS);
}
