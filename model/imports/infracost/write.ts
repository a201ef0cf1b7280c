import { stringify } from 'yaml';
import type { BillLine } from '../../billing';
import { USAGE_KEYS } from './keys';

type Node = { [key: string]: Node | number };

function put(node: Node, path: readonly string[], value: number): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    node[first] = value;
    return;
  }
  const next = node[first];
  const below: Node = typeof next === 'object' ? next : {};
  node[first] = below;
  put(below, rest, value);
}

/**
 * The quantities of a bill as an Infracost usage file (YAML), one resource named `model` of each type. Prices that Infracost has no key
 * for are left out; where several keys stand for one price, the first takes the quantity.
 */
export function toInfracost(lines: readonly BillLine[]): string {
  const usage: Node = {};
  const quantities = new Map<string, number>();
  for (const { price, quantity } of lines) quantities.set(price, (quantities.get(price) ?? 0) + quantity);
  for (const [price, quantity] of quantities) {
    const key = USAGE_KEYS.find((each) => each.price === price);
    if (key === undefined || quantity === 0) continue;
    const value = Number((quantity / (key.factor ?? 1)).toPrecision(12));
    put(usage, [`${key.resource}.model`, ...key.key.split('.')], value);
  }
  return stringify({ version: 0.1, resource_usage: usage }, { lineWidth: 0 });
}
