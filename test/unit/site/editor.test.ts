import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

interface Settings {
  readonly 'json.schemas': readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
}
const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Settings;

function schemaOf(file: string): string | undefined {
  const named = (JSON.parse(readFileSync(file, 'utf8')) as { $schema?: string }).$schema;
  if (named !== undefined) return join(dirname(file), named);
  return settings['json.schemas'].find(({ fileMatch }) => fileMatch.includes(`/${file}`))?.url;
}

const records = ['model/prices', 'model/limits', 'model/workload'].flatMap((folder) =>
  readdirSync(folder)
    .filter(
      (name) => name.endsWith('.json') && !/schema\.json$|^(?:units|measured|loads|connections)\.json$/.test(name),
    )
    .map((name) => `${folder}/${name}`),
);

test.each(records)('While %s is typed the editor holds it against a schema that is there', (file) => {
  expect(existsSync(schemaOf(file) ?? '')).toBe(true);
});
