import { TIERS } from '../../decisions';
import { SERVICE_LEVELS } from '../../platforms';

/** The user counts that curves run over: the first and the last tier. */
export const CURVE_RANGE = { min: TIERS[0], max: TIERS[TIERS.length - 1] as number };

const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6.5, 8];
const COARSE = [1, 1.5, 2, 3, 5, 7];

function between(steps: readonly number[]): number[] {
  const counts: number[] = [];
  for (let power = CURVE_RANGE.min; power <= CURVE_RANGE.max; power *= 10)
    counts.push(...steps.map((step) => Math.round(step * power)));
  return counts.filter((users) => users <= CURVE_RANGE.max);
}

/** User counts at which curves are sampled: ten to a power of ten, and both sides of each service level, where bills jump. */
export const SAMPLED: readonly number[] = [
  ...new Set([
    ...between(ROUND),
    ...SERVICE_LEVELS.flatMap(({ from }) => [from - 1, from]).filter((users) => users > CURVE_RANGE.min),
  ]),
].sort((one, other) => one - other);

/** Round user counts to stop at when a chart is read from left to right; the tiers are among them. */
export const READING_STOPS: readonly number[] = between(COARSE);
