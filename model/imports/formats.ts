import { named } from '../billing';
import { ModelError } from '../errors';
import { nearest } from '../nearest';
import { awsCurReader } from './awsCur/read';
import { focusReader } from './focus/read';
import { gcpBillingReader } from './gcpBilling/read';
import { infracostReader } from './infracost/read';
import { pgStatementsReader } from './postgres/statements';
import { pgTablesReader } from './postgres/tables';
import { prometheusReader } from './prometheus/read';
import { supabaseInvoiceReader } from './supabase/invoice';
import { supabaseUsageReader } from './supabase/usage';
import { supabaseUsagePageReader } from './supabase/usagePage';
import { plainHeading } from './text/csv';
import { firstRecord, flatRow } from './text/jsonRows';
import type { FileReader, FormatId } from './types';

/** A format that is read. */
export interface ImportFormat {
  readonly id: FormatId;
  readonly label: string;
  readonly open: (name: string) => FileReader;
}

/** Every format, in the order of the documentation. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  { id: 'supabase-usage', label: 'Supabase usage or upcoming invoice (JSON)', open: supabaseUsageReader },
  { id: 'supabase-invoice', label: 'Supabase invoice lines (text or CSV)', open: supabaseInvoiceReader },
  { id: 'supabase-usage-page', label: 'Supabase usage page (text)', open: supabaseUsagePageReader },
  { id: 'focus', label: 'FOCUS 1.0 to 1.2 (CSV or JSON rows)', open: focusReader },
  { id: 'aws-cur', label: 'AWS Cost and Usage Report (CSV)', open: awsCurReader },
  { id: 'gcp-billing', label: 'Google Cloud billing export (CSV or JSON rows)', open: gcpBillingReader },
  { id: 'infracost', label: 'Infracost usage file (YAML)', open: infracostReader },
  { id: 'pg-stat-statements', label: 'pg_stat_statements (CSV or JSON rows)', open: pgStatementsReader },
  { id: 'pg-tables', label: 'Table sizes and pg_stat_user_tables (CSV or JSON rows)', open: pgTablesReader },
  { id: 'prometheus', label: 'Supabase metrics endpoint (Prometheus text)', open: prometheusReader },
];

/** The format with this id. Throws a `ModelError` that names the nearest. */
export function importFormat(id: string): ImportFormat {
  const found = IMPORT_FORMATS.find((format) => format.id === id);
  if (found !== undefined) return found;
  const ids = IMPORT_FORMATS.map((format) => format.id);
  throw new ModelError(
    'format',
    `no format ${JSON.stringify(named(id))}; nearest are ${nearest(id, ids).join(', ')}; auto recognizes each`,
  );
}

/** Headings that only one format has. */
const MARKS: readonly (readonly [id: FormatId, headings: readonly string[]])[] = [
  ['focus', ['billedcost', 'chargecategory']],
  ['aws-cur', ['lineitemlineitemtype', 'lineitemusagetype']],
  ['gcp-billing', ['servicedescription', 'skudescription']],
  ['pg-stat-statements', ['query', 'calls']],
  ['pg-tables', ['relname']],
  ['pg-tables', ['tablename']],
  ['pg-tables', ['table', 'totalsize']],
  ['supabase-invoice', ['description', 'amount']],
];
/** A heading on this line or before it. */
const HEAD_LINES = 30;

/** The format that has these headings. */
function byHeadings(cells: readonly string[]): FormatId | undefined {
  const headings = new Set(cells.map(plainHeading));
  return MARKS.find(([, marks]) => marks.every((mark) => headings.has(mark)))?.[0];
}

/** The format that the beginning of a file is of; undefined where it is of none. */
export function recognized(head: string): FormatId | undefined {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (/^[{[]/.test(text)) {
    const record = firstRecord(text);
    return (record && byHeadings([...flatRow(record).keys()])) ?? 'supabase-usage';
  }
  if (/^(?:version:.*\n|#.*\n|\s*\n)*\s*(?:resource_usage|resource_type_default_usage):/m.test(text))
    return 'infracost';
  const lines = text.split(/\r\n?|\n/, HEAD_LINES);
  for (const line of lines) {
    const found = byHeadings(line.slice(0, 200_000).split(/[,;\t|]/));
    if (found !== undefined) return found;
  }
  if (/^# (?:HELP|TYPE) /m.test(text) || /^[a-zA-Z_:][\w:]*(?:\{[^}]*\})? -?[\d.]+(?:e[+-]?\d+)?$/im.test(text))
    return 'prometheus';
  if (/\b(?:used in period|included in \w+ plan)\b/i.test(text)) return 'supabase-usage-page';
  if (/\$\s?\d/.test(text) && /\b(?:plan|compute|egress|users|hours|disk)\b/i.test(text)) return 'supabase-invoice';
  if (/\d\s*\/\s*[\d.,]+\s*GB/i.test(text)) return 'supabase-usage-page';
  return undefined;
}
