import type pg from 'pg';
import type { Request, Who } from './requests';

/** Rows and bytes of JSON that a request answers with. */
export interface Answer {
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Runs a request the way the Data API does: one transaction, the role and the claims set, one statement that answers in JSON.
 * Requests of the authentication service and of functions with the service key run without a user's role. Returns rows and bytes of the answer.
 */
export async function call(client: pg.Client | pg.PoolClient, request: Request, who: Who, n: number): Promise<Answer> {
  const role = request.kind === 'service' ? 'service_role' : 'authenticated';
  await client.query('begin');
  try {
    if (request.kind !== 'auth') {
      await client.query({
        name: 'claims',
        text: `select set_config('search_path', 'public', true), set_config('role', $1, true), set_config('request.jwt.claims', $2, true),
          set_config('request.method', 'GET', true), set_config('request.path', '/', true)`,
        values: [role, JSON.stringify({ sub: who.id, role, aud: 'authenticated', exp: 1_900_000_000 })],
      });
    }
    const answer = await client.query({
      name: request.id,
      text: `${request.sql.startsWith('with ') ? request.sql : `with s as (${request.sql})`} select coalesce(json_agg(s), '[]')::text, count(*) from s`,
      values: request.params(who, n),
      rowMode: 'array',
    } as unknown as pg.QueryConfig);
    await client.query(request.undo ? 'rollback' : 'commit');
    const [text, rows] = (answer.rows as unknown as [string, number][])[0] ?? ['', 0];
    return { rows, bytes: Buffer.byteLength(text) };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
