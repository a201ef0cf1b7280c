import type { FieldChange, FiledRecord, RecordChange, RecordKind } from './types.mjs';

/** Fields that say where a figure comes from, not what it is. */
const EVIDENCE = new Set(['asOf', 'checkAt', 'confidence', 'reviewBy', 'source', 'also', 'note', 'history']);

/** The records that are new, gone or changed, field by field, in the order in which they are filed. */
export function diffRecords(
  kind: RecordKind,
  before: readonly FiledRecord[] | undefined,
  after: readonly FiledRecord[] | undefined,
): RecordChange[] {
  if (!before || !after) return [];
  const [was, is] = [byId(before), byId(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    const fields = fieldChanges(old, now);
    if (fields.length === 0) return [];
    const shown = (now ?? old) as FiledRecord;
    const state = !old ? 'new' : !now ? 'removed' : fields.every(isEvidence) ? 'read again' : 'changed';
    return [{ kind, id, state, fields, asOf: dateOf(shown), source: sourceOf(shown) } satisfies RecordChange];
  });
}

function byId(records: readonly FiledRecord[]): Map<string, FiledRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

/** True for a change that leaves the figure and its terms alone. */
export function isEvidence({ field }: FieldChange): boolean {
  return EVIDENCE.has(field.split(/[.[]/)[0] as string);
}

function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const [was, is] = [leaves(before), leaves(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((field) => was.get(field) !== is.get(field))
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }));
}

/** Every single value of a record by its path: `tiers[1].usd`, `included.pro`. */
function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map(value === undefined ? [] : [[path, value]]);
  const entries = Array.isArray(value)
    ? value.map((item, index) => [`${path}[${index}]`, item] as const)
    : Object.entries(value).map(([key, item]) => [path === '' ? key : `${path}.${key}`, item] as const);
  return new Map(entries.flatMap(([key, item]) => [...leaves(item, key)]));
}

function dateOf(record: FiledRecord): string | undefined {
  return typeof record.asOf === 'string' ? record.asOf : undefined;
}

/** A price and a limit have a source, a fact its place, an assumption the ids of its evidence. */
function sourceOf({ source, place, evidence, grade }: FiledRecord): string | undefined {
  const url = (source as { url?: string } | undefined)?.url;
  const ids = Array.isArray(evidence) && evidence.length > 0 ? evidence.join(', ') : undefined;
  return [url, place, ids, grade].find((found): found is string => typeof found === 'string');
}
