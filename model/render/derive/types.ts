import type { Explanation } from '../table';

/** One step from a figure towards what it was computed from. */
export interface Step extends Explanation {
  readonly label: string;
}

/** How a figure in a sentence came about: from the figure itself down to prices, limits, assumptions and facts. */
export interface FigureDerivation {
  /** The figure's own name, as an address has it: `total.supabase.10000`. */
  readonly name: string;
  /** What the figure is, in words. */
  readonly title: string;
  /** The figure as the sentence shows it. */
  readonly text: string;
  /** From the figure downwards; the first step is the figure's own formula. */
  readonly steps: readonly Step[];
}

/** What a kind of figure makes of the rest of its name and the scenario. */
export type Derived = Omit<FigureDerivation, 'name'>;
