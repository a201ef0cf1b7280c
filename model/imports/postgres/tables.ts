import { parseNumber } from '../text/numbers';
import { TableReader } from '../text/table';
import type { FileReader, ImportedMeasure, ImportedMeasureId } from '../types';

const HEADINGS = {
  schema: ['schemaname', 'table_schema', 'schema', 'nspname'],
  table: ['relname', 'table_name', 'tablename', 'table', 'name'],
  rows: ['n_live_tup', 'row_count', 'rows', 'reltuples', 'estimated_row_count', 'live_rows'],
  bytes: [
    'pg_total_relation_size',
    'total_bytes',
    'total_size',
    'size_bytes',
    'total_relation_size',
    'table_size',
    'size',
    'bytes',
  ],
} as const;
type Field = keyof typeof HEADINGS;

/** Rows of the app's tables that say something about an assumption. */
const ROWS: Readonly<Record<string, ImportedMeasureId>> = {
  'auth.users': 'users',
  'public.posts': 'posts-rows',
  'public.reactions': 'reactions-rows',
  'public.comments': 'comments-rows',
  'public.workouts': 'workouts-rows',
  'public.friendships': 'friendships-rows',
  'public.messages': 'chat-rows',
  'public.hangout_rooms': 'rooms-rows',
  'public.notifications': 'notifications-rows',
};
const SIZE: Readonly<Record<string, number>> = { bytes: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3, tb: 1024 ** 4 };

/** Bytes of a size as `pg_size_pretty` writes it (1024-based), or plain bytes. */
function bytesOf(text: string): number {
  const [, digits, unit = 'bytes'] = /^([\d.,]+)\s*(bytes|[kmgt]b)?$/i.exec(text.trim()) ?? [];
  return digits === undefined ? Number.NaN : parseNumber(digits) * (SIZE[unit.toLowerCase()] as number);
}

/** Rows and sizes of tables as CSV: `pg_stat_user_tables`, or a query of table sizes, with bytes or `pg_size_pretty` texts. */
export function pgTablesReader(name: string): FileReader {
  const measures: ImportedMeasure[] = [];
  let total = 0;
  let auth = 0;
  const table = new TableReader<Field>({
    name: 'table statistics',
    headings: HEADINGS,
    required: ['table'],
    row: (row) => {
      const full = row.text('table') ?? '';
      const path = full.includes('.') ? full.replaceAll('"', '') : `${row.text('schema') ?? 'public'}.${full}`;
      const rows = row.number('rows');
      const written = row.text('bytes');
      const bytes = written === undefined ? undefined : bytesOf(written);
      if (bytes !== undefined && !(bytes >= 0 && bytes < 1e15)) {
        table.problems.add(
          row.line,
          (table.columns.bytes ?? 0) + 1,
          'size',
          written as string,
          'bytes or a size such as 12 MB',
        );
        return;
      }
      if (!row.isGood()) return;
      total += bytes ?? 0;
      if (path.startsWith('auth.')) auth += bytes ?? 0;
      const id = ROWS[path.toLowerCase()];
      if (id !== undefined && rows !== undefined && rows >= 0)
        measures.push({ id, value: rows, from: `${name}: rows of ${path}` });
    },
  });
  return {
    push: (text) => table.push(text),
    finish: () => {
      table.finish();
      if (table.columns.rows === undefined && table.columns.bytes === undefined) {
        table.problems.say(1, `neither rows (${HEADINGS.rows[0]}) nor sizes (${HEADINGS.bytes[0]}) of the tables`);
      }
      if (total > 0) measures.push({ id: 'database-gb', value: total / 1e9, from: `${name}: sum of table sizes` });
      if (auth > 0) measures.push({ id: 'auth-gb', value: auth / 1e9, from: `${name}: tables of the schema auth` });
      return {
        name,
        format: 'pg-tables',
        rows: table.rows,
        charges: [],
        measures,
        notes: [],
        problems: table.problems.list,
        problemCount: table.problems.count,
      };
    },
  };
}
