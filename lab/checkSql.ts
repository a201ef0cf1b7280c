import { readFileSync } from 'node:fs';
import type pg from 'pg';
import {
  applySchema,
  asBuilt,
  countSchema,
  repeatedVersions,
  type SchemaCounts,
  tablesWithPolicies,
} from './database/schema';
import type { Workspace } from './database/workspace';
import { describe } from './errors';
import { guideFile, guideOrder } from './guideFiles';
import { splitStatements } from './sql';

/** What `check-sql --json` prints; its fields are a contract. */
export interface SqlReport {
  readonly schema: Pick<SchemaCounts, 'tables' | 'policies' | 'functions'>;
  readonly files: readonly { readonly file: string; readonly ok: boolean; readonly error: string | null }[];
  /** Tables that had policies before the guide's files ran and have none after. */
  readonly tablesWithoutPolicy: readonly string[];
}

/** The settings that a file asks its reader to make first. */
const preparation: Readonly<Record<string, string>> = {
  'anonymize.sql': "set anonymize.target = 'staging'; set anonymize.salt = 'a salt for the lab only';",
};

/** Runs every SQL file of the guide on the whole schema, in the guide's order. `warn` gets what is no failure. */
export async function checkSql(
  workspace: Workspace,
  migrations: string | undefined,
  warn: (line: string) => void,
): Promise<SqlReport> {
  const order = guideOrder();
  const { client } = await workspace.createDatabase();
  await applySchema(client, migrations);
  const schema = await countSchema(client);
  if (migrations) {
    for (const version of repeatedVersions(migrations)) {
      warn(`version ${version} is the prefix of several migrations: the Supabase CLI stops at the second`);
    }
  }
  for (const key of Object.keys(asBuilt) as (keyof SchemaCounts)[]) {
    if (schema[key] !== asBuilt[key]) warn(`the schema has ${schema[key]} ${key}; the guide describes ${asBuilt[key]}`);
  }
  const before = await tablesWithPolicies(client);
  await client.query(readFileSync(new URL('./schema/sample.sql', import.meta.url), 'utf8'));

  const files = [];
  for (const file of [...order.repairs, ...order.growth, ...order.controls, ...order.copies])
    files.push(await runFile(client, file));
  const after = await tablesWithPolicies(client);

  return {
    schema: { tables: schema.tables, policies: schema.policies, functions: schema.functions },
    files,
    tablesWithoutPolicy: before.filter((name) => !after.includes(name)),
  };
}

/** Runs one file a statement at a time, as psql does; the first error ends the file. */
async function runFile(client: pg.Client, file: string): Promise<SqlReport['files'][number]> {
  try {
    if (preparation[file]) await client.query(preparation[file]);
    for (const statement of splitStatements(guideFile(file))) await client.query(statement);
    return { file, ok: true, error: null };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    return { file, ok: false, error: describe(error) };
  }
}

/** Whether a report lets the command exit 0. */
export const passes = (report: SqlReport): boolean =>
  report.files.every(({ ok }) => ok) && report.tablesWithoutPolicy.length === 0;
