import type pg from 'pg';
import { connect } from '../database/connect';

/** Runs one statement after the other on a connection of its own, and remembers how long each took and what was acknowledged. */
export class Load {
  /** Milliseconds of each statement that succeeded, with the time at which it began. */
  readonly times: { readonly at: number; readonly ms: number }[] = [];
  readonly acknowledged: string[] = [];
  readonly errors: string[] = [];
  #stopped = false;
  readonly #done: Promise<void>;

  /** `statement` may return one row with `id`. `role` is the role of the app that executes it. */
  constructor(url: string, statement: string, role?: string) {
    this.#done = this.#loop(url, statement, role);
  }

  /** Slowest statement that ended after `since` (of performance.now()), in milliseconds. */
  slowest(since: number): number {
    return Math.max(0, ...this.times.filter(({ at, ms }) => at + ms >= since).map(({ ms }) => ms));
  }

  /** Ends the loop and waits for its last statement. Safe to call twice. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#done;
  }

  async #loop(url: string, statement: string, role?: string): Promise<void> {
    let client: pg.Client | undefined;
    while (!this.#stopped) {
      try {
        if (client === undefined) {
          client = await connect(url);
          if (role) await client.query(`set role ${role}`);
        }
        const at = performance.now();
        const { rows } = await client.query<{ id?: string }>(statement);
        this.times.push({ at, ms: performance.now() - at });
        if (rows[0]?.id) this.acknowledged.push(rows[0].id);
      } catch (error) {
        this.errors.push((error as Error).message);
        await client?.end().catch(() => {});
        client = undefined;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await client?.end().catch(() => {});
  }
}
