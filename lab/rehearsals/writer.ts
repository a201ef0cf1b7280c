import type pg from 'pg';
import { connect } from '../database/connect';

/** Inserts workouts as the API does, one after the other, wherever `url` points, and remembers what was acknowledged. */
export class Writer {
  readonly acknowledged: string[] = [];
  /** When a write was first refused, and when one was first accepted again. */
  refusedAt: number | undefined;
  acceptedAt: number | undefined;
  lastError = '';
  #stopped = false;
  readonly #done: Promise<void>;

  constructor(public url: string) {
    this.#done = this.#loop();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#done;
  }

  async #loop(): Promise<void> {
    let client: pg.Client | undefined;
    let at = '';
    while (!this.#stopped) {
      try {
        if (client === undefined || at !== this.url) {
          await client?.end().catch(() => {});
          at = this.url;
          client = await connect(at);
          await client.query('set role service_role');
        }
        const { rows } = await client.query<{ id: string }>(
          `insert into public.workouts (user_id, started_at, ended_at, sets)
           select id, extract(epoch from now())::bigint * 1000, extract(epoch from now())::bigint * 1000 + 1, '[]' from public.users limit 1 returning id`,
        );
        this.acknowledged.push(rows[0]?.id ?? '');
        if (this.refusedAt !== undefined) this.acceptedAt ??= performance.now();
      } catch (error) {
        this.refusedAt ??= performance.now();
        this.lastError = (error as Error).message;
        await client?.end().catch(() => {});
        client = undefined;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await client?.end().catch(() => {});
  }
}

/** The address of a database for the role that the Data API signs in with. */
export const asApi = (url: string, password: string): string => {
  const api = new URL(url);
  api.username = 'authenticator';
  api.password = password;
  return api.href;
};
