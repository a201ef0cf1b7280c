import type { Choice, Component, Limit, Usage } from '../types';

/** A part that is mixed into a deployment: what it adds to the bill, the limits and the diagram. */
export interface Part {
  readonly plans: Readonly<Record<string, string>>;
  readonly usage: readonly Usage[];
  readonly limits: readonly Limit[];
  readonly components: readonly Component[];
  readonly leavesOut: readonly string[];
  readonly choices?: readonly Choice[];
}
