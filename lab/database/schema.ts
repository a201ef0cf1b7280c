import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { describe, LabError } from '../errors';
import { outline, splitStatements } from '../sql';

/** What the public schema of the app holds; extensions are not counted. */
export interface SchemaCounts {
  readonly tables: number;
  readonly indexes: number;
  readonly policies: number;
  readonly functions: number;
  readonly triggers: number;
}

/** The app as built at the commit that the guide describes. A schema that differs is another app than the guide's. */
export const asBuilt: SchemaCounts = { tables: 29, indexes: 97, policies: 87, functions: 35, triggers: 23 };

/** Counts of schema `public`. */
export async function countSchema(client: pg.Client): Promise<SchemaCounts> {
  const { rows } = await client.query<SchemaCounts>(`
    select
      (select count(*) from pg_tables where schemaname = 'public') as tables,
      (select count(*) from pg_indexes where schemaname = 'public') as indexes,
      (select count(*) from pg_policies where schemaname = 'public') as policies,
      (select count(*) from pg_proc p where pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')) as functions,
      (select count(*) from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = 'public'::regnamespace and not t.tgisinternal) as triggers`);
  return rows[0] as SchemaCounts;
}

/** Names of the tables of `public` that have at least one policy. */
export async function tablesWithPolicies(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select distinct tablename as name from pg_policies where schemaname = 'public' order by 1",
  );
  return rows.map(({ name }) => name);
}

/** Extensions that the stand-ins replace: their statements are passed over. */
const replaced = /^create extension (if not exists )?"?(pg_net|pg_cron|supabase_vault|pgsodium)"?/;

/** Applies the lab's own schema, or the migrations of a folder in the order of their names. Throws a LabError that names the file. */
export async function applySchema(client: pg.Client, migrations?: string): Promise<void> {
  for (const file of migrations ? migrationFiles(migrations) : ownFiles()) {
    try {
      await client.query('begin');
      for (const statement of splitStatements(readFileSync(file, 'utf8'))) {
        if (!replaced.test(outline(statement))) await client.query(statement);
      }
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw new LabError(`migration ${file.split('/').at(-1)}: ${describe(error)}`);
    }
  }
}

function ownFiles(): string[] {
  const folder = new URL('../schema/app/', import.meta.url).pathname;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => join(folder, name));
}

/** SQL files of a migrations folder, or of `supabase/migrations` below it. */
function migrationFiles(folder: string): string[] {
  const candidates = [join(folder, 'supabase', 'migrations'), folder];
  for (const candidate of candidates) {
    if (!statSync(candidate, { throwIfNoEntry: false })?.isDirectory()) continue;
    const names = readdirSync(candidate)
      .filter((name) => name.endsWith('.sql'))
      .sort();
    if (names.length > 0) return names.map((name) => join(candidate, name));
  }
  throw new LabError(`no .sql file in ${folder}, nor in supabase/migrations below it`);
}

/** Versions (what comes before the first underscore) that more than one file has: the Supabase CLI refuses the second. */
export function repeatedVersions(folder: string): string[] {
  const versions = migrationFiles(folder).map((file) => (file.split('/').at(-1) ?? '').split('_')[0] ?? '');
  return [...new Set(versions.filter((version, i) => versions.indexOf(version) !== i))];
}
