import { ModelError } from '../errors';
import type { Baseline, BaselineStep, Price } from '../prices/types';
import type { ReadQuantity } from './quantities';
import { named } from './refuse';
import { scopesOf } from './scope';
import type { Quantity } from './types';

/** The disk of a scope: its size where one is given there, or where neither names a scope. */
function sizeOf(scope: string, alone: boolean, disks: readonly Quantity[]): number | undefined {
  for (const disk of disks) {
    if (typeof disk === 'number') {
      if (alone) return disk;
    } else if (Object.hasOwn(disk, scope)) return disk[scope];
  }
  return undefined;
}

function stepsFor(baseline: Baseline, engine: string | undefined): readonly BaselineStep[] {
  return (engine !== undefined && baseline.engines?.[engine]) || baseline.steps;
}

/**
 * What comes with the disk of each scope without charge, for a price with a baseline.
 * Throws a `ModelError` for a setting that the vendor refuses, and where the disk that decides is not in the usage.
 */
export function baselineOf(
  price: Price & { readonly baseline: Baseline },
  read: ReadQuantity,
  usage: ReadonlyMap<string, Quantity>,
): ReadonlyMap<string, number> {
  const { baseline, id } = price;
  const { of = [] } = baseline;
  const disks: Quantity[] = [];
  for (const disk of of) {
    const used = usage.get(disk);
    if (used !== undefined) disks.push(used);
  }
  const included = new Map<string, number>();
  const alone = typeof read.quantity === 'number';
  for (const [scope, quantity] of scopesOf(price, read.quantity)) {
    const field = alone ? `usage.${id}` : `usage.${id}.${named(scope)}`;
    const size = of.length === 0 ? 0 : sizeOf(scope, alone, disks);
    if (size === undefined) {
      throw new ModelError(
        field,
        `${field}: what is included depends on the size of the disk; add ${of.join(' or ')} for the same scope, or give what is above it with "quantities": "billed"`,
      );
    }
    const engine = read.engines?.get(alone ? '' : scope);
    const step = stepsFor(baseline, engine)
      .filter(({ from }) => size >= from)
      .at(-1);
    if (step === undefined) {
      throw new ModelError(
        field,
        `${field}: no disk of ${size} GB is sold for it; the smallest has ${baseline.steps[0]?.from} GB`,
      );
    }
    const { most } = step;
    if (most !== undefined && quantity > most) {
      const why =
        most === step.included ? `the vendor includes ${most} and lets nobody raise it` : `the most is ${most}`;
      const where =
        of.length === 0
          ? ''
          : ` at ${size} GB${(engine ?? baseline.engine) ? ` with ${engine ?? baseline.engine}` : ''}`;
      throw new ModelError(field, `${field}: ${quantity} cannot be set${where}: ${why}`);
    }
    included.set(scope, step.included);
  }
  return included;
}
