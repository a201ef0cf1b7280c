import type { Scenario } from '../../decisions';
import { BASE } from '../scenarios';
import { defect, move, perUser, range, saving, share, total } from './bills';
import { best, bestFrom, cheaperFrom, size, sizeFrom } from './choices';
import { asks, occursFrom, reached, requiredFrom, used } from './loads';
import type { FigureKind } from './name';
import { type Parts, readFigureName } from './parts';
import { assumed, fact, limit, price } from './records';
import type { Derived, FigureDerivation } from './types';

export { FIGURE_KINDS, type FigureKind, figureName } from './name';
export type { FigureDerivation, Step } from './types';

const KINDS: Readonly<Record<FigureKind, (of: Parts, scenario: Scenario) => Derived>> = {
  total,
  range,
  'per-user': perUser,
  share,
  saving,
  best,
  size,
  'cheaper-from': cheaperFrom,
  'best-from': bestFrom,
  'size-from': sizeFrom,
  used,
  reached,
  asks,
  defect,
  move,
  bites: occursFrom,
  owed: requiredFrom,
  price,
  limit,
  assumed,
  fact,
};

/**
 * How a figure in a sentence came about, by its name (`figureName`): the figure, then each step down to prices, limits, assumptions
 * and facts, with the numbers of the scenario filled in.
 * @throws ModelError for a name that is none, and for a figure that the scenario does not have.
 */
export function deriveFigure(name: string, scenario: Scenario = BASE): FigureDerivation {
  const { kind, of } = readFigureName(name);
  return { name, ...KINDS[kind](of, scenario) };
}
