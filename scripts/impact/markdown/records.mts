import { isEvidence } from '../records.mjs';
import type { FieldChange, RecordChange } from '../types.mjs';
import { inCell, tableSection } from './table.mjs';

const KINDS = { prices: 'price', limits: 'limit', assumptions: 'assumption', facts: 'fact of the app' } as const;
const HEADS = ['Record', 'Field', 'Before', 'After', 'Read', 'Source'];
/** The fields that are a record's figure, the one to show of a record that is new or gone. */
const FIGURES = new Set(['usd', 'value', 'base']);

/** What changed in the records, a row for each field; a link to the record where there is a preview. */
export function recordsSection(changes: readonly RecordChange[], preview: string | undefined): string {
  const rows = changes.flatMap((change) =>
    rowsOf(change).map(({ field, before, after }) => [
      recordCell(change, preview),
      field,
      valueText(before),
      valueText(after),
      change.asOf ?? '',
      sourceText(change.source),
    ]),
  );
  return tableSection('Records', HEADS, '', rows);
}

function rowsOf({ state, fields }: RecordChange): readonly FieldChange[] {
  if (state === 'changed') return fields.filter((field) => !isEvidence(field));
  if (state === 'read again') {
    const names = new Set(fields.map(({ field }) => field.split(/[.[]/)[0]));
    const read = fields.find(({ field }) => field === 'asOf');
    return [{ field: `figure unchanged: ${[...names].join(', ')}`, before: read?.before, after: read?.after }];
  }
  const figure =
    fields.find(({ field }) => FIGURES.has(field.split('.')[0] as string)) ??
    fields.find(({ field }) => field.endsWith('usd'));
  return [{ field: state, before: figure?.before, after: figure?.after }];
}

function recordCell({ kind, id }: RecordChange, preview: string | undefined): string {
  const hasPage = kind === 'prices' || kind === 'limits';
  const name = `\`${id}\``;
  const address = `${preview}/reference/${kind}/${id.split('.')[0]}/#${id.replaceAll('.', '-')}`;
  return `${preview !== undefined && hasPage ? `[${name}](${address})` : name} (${KINDS[kind]})`;
}

function valueText(value: unknown): string {
  return value === undefined ? '–' : inCell(String(value));
}

function sourceText(source: string | undefined): string {
  if (source === undefined) return '';
  return /^https?:/.test(source) ? `[${new URL(source).hostname}](${source})` : inCell(source);
}
