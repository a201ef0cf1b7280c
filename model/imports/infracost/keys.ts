import keys from '../maps/infracost.json';

/** One key of an Infracost usage file: a resource type, a path below it, and the price that it is a quantity of. */
interface UsageKey {
  readonly resource: string;
  readonly key: string;
  readonly price: string;
  /** The value times this is the quantity in the unit of the price; 1 where absent. */
  readonly factor?: number;
  readonly net?: boolean;
  readonly note?: string;
}

export const USAGE_KEYS: readonly UsageKey[] = keys as readonly UsageKey[];
