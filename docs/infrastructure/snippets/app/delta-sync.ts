// Sync that asks only for what changed, in pages, after a random wait, so that an outage does not end in a storm.
/** A row that the server stamps on every change; a deleted one stays as a mark. */
export interface SyncedRow {
  id: string;
  updated_at: string;
  deleted_at: string | null;
}

/** Where the last sync ended: rows are ordered by change time, then id. */
export interface Cursor {
  updatedAt: string;
  id: string;
}

/** Fetches up to `limit` rows after the cursor, in cursor order. */
export type FetchPage<Row> = (after: Cursor, limit: number) => Promise<Row[]>;

export const syncStart: Cursor = { updatedAt: '1970-01-01T00:00:00Z', id: '00000000-0000-0000-0000-000000000000' };
const pageSize = 500;

/** Pulls all changes after the cursor and returns the cursor to keep. `take` stores a page; it may see a row twice. */
export async function pullChanges<Row extends SyncedRow>(
  fetchPage: FetchPage<Row>,
  from: Cursor,
  take: (rows: Row[]) => Promise<void>,
): Promise<Cursor> {
  let cursor = from;
  for (;;) {
    const rows = await fetchPage(cursor, pageSize);
    if (rows.length > 0) await take(rows);
    const last = rows.at(-1);
    if (last) cursor = { updatedAt: last.updated_at, id: last.id };
    if (rows.length < pageSize) return cursor;
  }
}

/** Milliseconds to wait before try number `attempt` (from 0): full jitter under a ceiling that doubles from 1 s to 60 s. */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  return random() * Math.min(60_000, 1000 * 2 ** attempt);
}

/** Milliseconds to wait after the network returns: spreads all clients evenly over a minute. */
export function reconnectDelay(random: () => number = Math.random): number {
  return random() * 60_000;
}
