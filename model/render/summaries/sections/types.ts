import type { Scenario } from '../../../decisions';
import { TIERS } from '../../../decisions';
import { formatUsers } from '../../../format';
import type { KeyFigures } from '../types';

/** The figures that stand for a section; `says` where its description is made of them. */
export interface SectionFigures {
  readonly figures: KeyFigures;
  readonly says?: string;
}

/** Figures by the last part of a section's address. */
export type Sections = Readonly<Record<string, (scenario: Scenario) => SectionFigures>>;

/** User counts that a section's figures are given for. */
export const SMALL = 10_000;
export const LARGE = 100_000;
export const LARGEST = TIERS[TIERS.length - 1] as number;

export function at(users: number): string {
  return `at ${formatUsers(users)} users`;
}
