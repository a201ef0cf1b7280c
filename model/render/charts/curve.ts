import type { Point } from './chart';
import { SAMPLED } from './counts';

/** Two counts closer than this ratio are one place of a drawing. */
const SAME_PLACE = 1.002;
/** A change that is smaller than this is no step to the eye. */
const LEAST_STEP = 0.02;
/** A bill grows no faster than its users, but for a quota that begins to be billed. What is steeper is a step. */
const STEEPEST = 1.5;

/** A function of users as a curve: sampled, and between two samples with a step in between, halved until the step is upright. */
export function curveOf(valueAt: (users: number) => number): Point[] {
  const points = SAMPLED.map((users) => ({ users, value: valueAt(users) }));
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return next ? [point, ...uprights(valueAt, point, next)] : [point];
  });
}

function uprights(valueAt: (users: number) => number, left: Point, right: Point): Point[] {
  const isOnePlace = right.users - left.users <= 1 || right.users / left.users < SAME_PLACE;
  if (isOnePlace || !isStep(left, right)) return [];
  const users = Math.round(Math.sqrt(left.users * right.users));
  const middle = { users, value: valueAt(users) };
  return [...uprights(valueAt, left, middle), middle, ...uprights(valueAt, middle, right)];
}

function isStep(left: Point, right: Point): boolean {
  if (left.value === right.value) return false;
  if (left.value <= 0 || right.value <= 0) return true;
  const change = Math.log(right.value / left.value);
  const steepness = change / Math.log(right.users / left.users);
  return Math.abs(change) > LEAST_STEP && (steepness > STEEPEST || steepness < -STEEPEST);
}
