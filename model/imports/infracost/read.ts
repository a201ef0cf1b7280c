import { LineCounter, parseDocument } from 'yaml';
import { named } from '../../billing';
import { ModelError } from '../../errors';
import { bufferedReader } from '../text/buffered';
import { Problems } from '../text/problems';
import type { FileReader, ImportedCharge, ImportedFile } from '../types';
import { USAGE_KEYS } from './keys';

const LONGEST = 5_000_000;
const DEEPEST = 4;
/** Vendors by the first word of a resource's type. */
const VENDORS: Readonly<Record<string, string>> = { aws: 'aws', google: 'gcp', azurerm: 'azure' };

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Numbers below a resource by their path. */
function leavesOf(tree: Tree, path = '', depth = 0): (readonly [path: string, value: unknown])[] {
  if (depth > DEEPEST) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    const place = path === '' ? key : `${path}.${key}`;
    return isTree(value) ? leavesOf(value, place, depth + 1) : [[place, value] as const];
  });
}

function treeOf(text: string): Tree {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true });
  const [error] = parsed.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new ModelError(
      'infracost',
      `line ${line}, column ${col}: not YAML: ${named(error.message.split('\n')[0] ?? '')}`,
    );
  }
  let value: unknown;
  try {
    value = parsed.toJS({ maxAliasCount: 20 });
  } catch (failure) {
    throw new ModelError(
      'infracost',
      `line 1, column 1: not YAML that can be read: ${named((failure as Error).message)}`,
    );
  }
  if (isTree(value) && (isTree(value.resource_usage) || isTree(value.resource_type_default_usage))) return value;
  throw new ModelError('infracost', 'line 1, column 1: no resource_usage and no resource_type_default_usage');
}

function read(name: string, text: string): ImportedFile {
  const tree = treeOf(text);
  const problems = new Problems();
  const charges: ImportedCharge[] = [];
  const resources = [tree.resource_usage, tree.resource_type_default_usage].filter(isTree);
  let rows = 0;
  for (const [address, usage] of resources.flatMap((each) => Object.entries(each))) {
    if (!isTree(usage)) continue;
    const type = /(?:^|\.)((?:aws|google|azurerm)_[a-z0-9_]+)(?:\.|$)/.exec(address)?.[1] ?? address;
    for (const [key, value] of leavesOf(usage)) {
      if (value === 0 || value === null || typeof value === 'boolean') continue;
      rows += 1;
      if (typeof value !== 'number' || !(value > 0 && value < 1e15)) {
        if (typeof value === 'number')
          problems.say(1, `${named(`${address}.${key}`)}: ${value} is not a quantity from 0 to 1e15`);
        continue;
      }
      const found = USAGE_KEYS.find((each) => each.resource === type && each.key === key);
      const target =
        found === undefined
          ? { why: `no price is known for ${type} ${key}` }
          : {
              price: found.price,
              factor: found.factor ?? 1,
              ...(found.net && { net: true }),
              ...(found.note !== undefined && { note: found.note }),
            };
      charges.push({
        kind: 'usage',
        vendor: VENDORS[type.split('_', 1)[0] ?? ''] ?? type.split('_', 1)[0] ?? '',
        service: type,
        meter: key,
        unit: '',
        currency: 'USD',
        quantity: value,
        cost: 0,
        moneyless: true,
        listCost: undefined,
        resource: address,
        rows: 1,
        line: 1,
        target,
      });
    }
  }
  return {
    name,
    format: 'infracost',
    rows,
    charges,
    measures: [],
    notes: [
      'An Infracost usage file has monthly quantities without money and without what is provisioned (instances, disks): those come from Terraform.',
    ],
    problems: problems.list,
    problemCount: problems.count,
  };
}

/** An Infracost usage file (YAML, version 0.1): monthly quantities by resource. */
export function infracostReader(name: string): FileReader {
  return bufferedReader(name, LONGEST, (text) => read(name, text));
}
