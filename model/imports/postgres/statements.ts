import { TableReader, type TableRow } from '../text/table';
import type { FileReader, ImportedMeasure } from '../types';

/** Columns of the extension's versions 1.7 to 1.12, and of the dashboard's download. */
const HEADINGS = {
  query: ['query'],
  calls: ['calls'],
  total: ['total_exec_time', 'total_time'],
  mean: ['mean_exec_time', 'mean_time'],
  rows: ['rows', 'rows_read', 'avg_rows'],
  hit: ['shared_blks_hit'],
  read: ['shared_blks_read'],
  ioRead: ['shared_blk_read_time', 'blk_read_time'],
  toplevel: ['toplevel'],
  role: ['rolname'],
} as const;
type Field = keyof typeof HEADINGS;
type Row = TableRow<Field>;

const APP_ROLES: ReadonlySet<string> = new Set(['anon', 'authenticated', 'authenticator', 'service_role']);
/** Statements of the platform and of tools, not of the app. */
const TOOLS =
  /\b(?:pg_\w+|information_schema|pgbouncer|realtime\.|supabase_|cron\.)|^\s*(?:do|begin|commit|rollback|set|show|copy|create|alter|drop|vacuum|analyze|explain|listen|fetch|close|discard|grant|revoke)\b/i;

interface Sum {
  calls: number;
  milliseconds: number;
  blocks: number;
  touched: number;
}

interface Tool {
  readonly query: string;
  readonly milliseconds: number;
}

const EMPTY = (): Sum => ({ calls: 0, milliseconds: 0, blocks: 0, touched: 0 });

/** Reads: what selects. Writes: what inserts, updates or deletes, also behind a `with` as PostgREST writes it. */
function kindOf(query: string): 'read' | 'write' | undefined {
  if (TOOLS.test(query)) return undefined;
  if (/\b(?:insert\s+into|update\s+\S+\s+set|delete\s+from)\b/i.test(query)) return 'write';
  return /^\s*(?:with|select)\b/i.test(query) ? 'read' : undefined;
}

function add(sum: Sum, row: Row, calls: number, milliseconds: number): void {
  const read = row.number('read') ?? 0;
  sum.calls += calls;
  sum.milliseconds += Math.max(0, milliseconds - (row.number('ioRead') ?? 0));
  sum.blocks += read;
  sum.touched += read + (row.number('hit') ?? 0);
}

function measuresOf(name: string, read: Sum, write: Sum): ImportedMeasure[] {
  const measures: ImportedMeasure[] = [];
  const calls = (sum: Sum): string => `${name}: ${sum.calls.toLocaleString('en-US')} calls`;
  if (read.calls > 0 && read.milliseconds > 0) {
    measures.push({ id: 'read-milliseconds', value: read.milliseconds / read.calls, from: `${calls(read)} that read` });
    if (read.touched > 0) {
      measures.push({
        id: 'buffer-miss',
        value: read.blocks / read.calls,
        from: `${name}: blocks read from disk for each call that reads`,
      });
    }
  }
  if (write.calls > 0 && write.milliseconds > 0) {
    measures.push({
      id: 'write-milliseconds',
      value: write.milliseconds / write.calls,
      from: `${calls(write)} that write`,
    });
  }
  return measures;
}

/** `pg_stat_statements` as CSV: any version of the view, `\copy` output or the dashboard's download. */
export function pgStatementsReader(name: string): FileReader {
  const [read, write] = [EMPTY(), EMPTY()];
  let tool: Tool | undefined;
  let toolTime = 0;
  const table = new TableReader<Field>({
    name: 'pg_stat_statements',
    headings: HEADINGS,
    required: ['query', 'calls'],
    row: (row) => {
      const query = row.text('query') ?? '';
      const calls = row.number('calls') ?? 0;
      const total = row.number('total') ?? (row.number('mean') ?? 0) * calls;
      const nested = /^(?:f|false)$/i.test(row.text('toplevel') ?? '');
      const role = row.text('role');
      const kind = kindOf(query);
      const others = role !== undefined && !APP_ROLES.has(role) && role !== 'postgres';
      if (kind !== undefined && !nested && !others) add(kind === 'read' ? read : write, row, calls, total);
      if (!row.isGood()) return;
      if (kind === undefined || others) {
        toolTime += total;
        if (total > (tool?.milliseconds ?? 0)) tool = { query, milliseconds: total };
      }
    },
  });
  return {
    push: (text) => table.push(text),
    finish: () => {
      table.finish();
      const notes: string[] = [];
      const all = read.milliseconds + write.milliseconds + toolTime;
      if (all > 0 && toolTime > 0) {
        const share = Math.round((100 * toolTime) / all);
        notes.push(
          `${share} % of the time is of statements that are not the app's (tools, migrations, the platform), and does not count.`,
        );
      }
      notes.push(
        'Times are those of the database: processor and waiting. Times per second need to know since when they count.',
      );
      return {
        name,
        format: 'pg-stat-statements',
        rows: table.rows,
        charges: [],
        measures: measuresOf(name, read, write),
        notes,
        problems: table.problems.list,
        problemCount: table.problems.count,
      };
    },
  };
}
