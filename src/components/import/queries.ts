/** What `psql` runs to write the statistics that the import reads, without `\copy (…) to … csv header`. */
export const STATEMENTS = 'select * from pg_stat_statements';

/** Rows and bytes of the tables of the app, of authentication and of storage. */
export const TABLES =
  "select schemaname, relname, n_live_tup, pg_total_relation_size(relid) as total_bytes from pg_stat_all_tables where schemaname in ('public', 'auth', 'storage')";

/** The command of `psql` that writes a query's rows to a CSV file. */
export function copyCommand(query: string, file: string): string {
  return String.raw`\copy (${query}) to '${file}' csv header`;
}
