import type pg from 'pg';
import type { DataSize } from '../data/size';
import type { Request } from '../load/requests';
import { measureRequest } from './requests';

/** Processor time of one query as the user who asks, and without row-level security. */
export interface PolicyCost {
  readonly id: string;
  readonly withoutMs: number | null;
  readonly withMs: number | null;
  readonly error?: string;
}

/** Queries that are the same before and after the policies are replaced. */
const queries: readonly { readonly id: string; readonly sql: string; readonly own: boolean }[] = [
  {
    id: 'own-workouts',
    sql: 'select * from public.workouts where user_id = $1 order by started_at desc limit 50',
    own: true,
  },
  { id: 'own-friendships', sql: 'select * from public.friendships where user_id = $1', own: true },
  {
    id: 'own-notices',
    sql: 'select * from public.notifications where user_id = $1 order by created_at desc limit 20',
    own: true,
  },
  {
    id: 'newest-posts',
    sql: "select * from public.posts where privacy = 'public' order by created_at desc limit 20",
    own: false,
  },
  {
    id: 'reactions-of-newest-posts',
    sql: "select r.* from (select id from public.posts where privacy = 'public' order by created_at desc limit 20) p join public.reactions r on r.post_id = p.id",
    own: false,
  },
  { id: 'count-of-own-workouts', sql: 'select count(*) from public.workouts', own: false },
];

/** Measures each query twice: as a signed-in user, and with the service key, which no policy binds. */
export async function measurePolicies(client: pg.Client, size: DataSize, seed: number): Promise<PolicyCost[]> {
  const costs: PolicyCost[] = [];
  for (const { id, sql, own } of queries) {
    const request = (kind: Request['kind']): Request => ({
      id: `${id}-${kind}`,
      kind,
      sql,
      params: (who) => (own ? [who.id] : []),
    });
    const asUser = await measureRequest(client, request('read'), size, seed);
    const asService = await measureRequest(client, request('service'), size, seed);
    const error = asUser.error ?? asService.error;
    costs.push({ id, withoutMs: asService.cpuMs, withMs: asUser.cpuMs, ...(error ? { error } : {}) });
  }
  return costs;
}
