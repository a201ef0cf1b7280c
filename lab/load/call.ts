import type pg from 'pg';
import type { Request, Who } from './requests';

/**
 * Runs a request the way the Data API does: one transaction, the role and the claims set, one statement that answers in JSON.
 * Requests of the authentication service and of functions with the service key run without a user's role. Returns the answer's bytes.
 */
export async function call(client: pg.Client | pg.PoolClient, request: Request, who: Who, n: number): Promise<number> {
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
    const answer = await client.query<[string]>({
      name: request.id,
      text: `${request.sql.startsWith('with ') ? request.sql : `with s as (${request.sql})`} select coalesce(json_agg(s), '[]')::text from s`,
      values: request.params(who, n),
      rowMode: 'array',
    } as unknown as pg.QueryConfig);
    await client.query(request.undo ? 'rollback' : 'commit');
    return Buffer.byteLength((answer.rows as unknown as [string][])[0]?.[0] ?? '');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
