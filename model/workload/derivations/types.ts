import type { Defect } from '../appState';

/** How one figure of the demand is computed, in words that tests hold against the code. */
export interface Derivation {
  /** Path of the figure in a Demand: `perSecond.reads.peak`. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** The formula in words and signs, for the app after all fixes. */
  readonly formula: string;
  /** Ids of the assumptions that move the figure, and no other does. */
  readonly assumptions: readonly string[];
  /** Ids of the app facts that move the figure. */
  readonly facts: readonly string[];
  /** Where the figure is zero after all fixes: the defect that it comes from. */
  readonly defect?: Defect;
}

/** A derivation without its place in the demand. */
export type Figure = Omit<Derivation, 'facts'> & { readonly facts?: readonly string[] };
