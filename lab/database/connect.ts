import pg from 'pg';
import { describe, LabError } from '../errors';

// Counts come as bigint, which the driver gives as text; none here exceeds what a number holds.
pg.types.setTypeParser(20, Number);

/** Opens one connection. Errors name the host, never the password. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that is lost between two statements raises here; the next statement reports it.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new LabError(`${address(url)}: ${describe(error)}`);
  }
  return client;
}

/** User, host, port and database of a connection string, for messages. */
export function address(url: string): string {
  const { username, hostname, port, pathname } = new URL(url);
  return `${username}@${hostname}:${port || 5432}${pathname}`;
}

/** The same server and user, another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
