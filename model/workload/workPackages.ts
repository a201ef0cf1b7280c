import records from './workPackages.json';

/** A range of engineer-weeks. A judgement. */
export interface Weeks {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/** A piece of work of one or more moves, with its engineer-weeks in each. Judgements, all of them. */
export interface WorkPackage {
  readonly id: string;
  readonly label: string;
  /** What is part of it in some moves: shown with its weeks. */
  readonly covers?: string;
  /** By the id of the assumption that is the move's sum: `weeks-aws`. A move without it does not need it. */
  readonly weeks: Readonly<Record<string, Weeks>>;
}

/** Every piece of work of every move, in the order of the work. */
export const workPackages = records as unknown as readonly WorkPackage[];

/** A package as one move needs it. */
export interface PackageOfMove extends Weeks {
  readonly id: string;
  readonly label: string;
}

/** The packages of a move, by the id of its assumption. Empty where it has none. */
export function packagesOf(move: string): readonly PackageOfMove[] {
  return workPackages.flatMap(({ id, label, weeks }) => {
    const range = weeks[move];
    return range ? [{ id, label, ...range }] : [];
  });
}

/** Sums of decimal weeks without the noise of floating point. */
const TIDY = 1e6;

/** Engineer-weeks of a move: the sum of its packages, each at its low, base or high; undefined where it has none. */
export function weeksOf(move: string): Weeks | undefined {
  const parts = packagesOf(move);
  if (parts.length === 0) return undefined;
  const sum = (which: keyof Weeks): number =>
    Math.round(parts.reduce((total, part) => total + part[which], 0) * TIDY) / TIDY;
  return { low: sum('low'), base: sum('base'), high: sum('high') };
}
