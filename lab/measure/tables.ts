import type pg from 'pg';

/** Bytes that the rows of a table take, with its indexes. */
export interface TableBytes {
  readonly table: string;
  readonly rows: number;
  readonly heapPerRow: number;
  readonly indexPerRow: number;
}

/** Sizes of every table that has rows, per row. Partitions are summed into their parent. */
export async function measureTables(client: pg.Client): Promise<TableBytes[]> {
  const { rows } = await client.query<TableBytes>(`
    with leaf as (
      select coalesce(pg_partition_root(c.oid), c.oid::regclass) as root, c.oid, greatest(c.reltuples, 0) as n
      from pg_class c where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'auth'::regnamespace, 'storage'::regnamespace)
    )
    select p.relnamespace::regnamespace || '.' || p.relname as table, sum(n)::float8 as rows,
      round((sum(pg_table_size(leaf.oid)) / sum(n))::numeric, 1)::float8 as "heapPerRow",
      round((sum(pg_indexes_size(leaf.oid)) / sum(n))::numeric, 1)::float8 as "indexPerRow"
    from leaf join pg_class p on p.oid = leaf.root group by 1 having sum(n) > 0 order by 1`);
  return rows;
}
