import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AnyTable, isTable, propOf } from '../../model/index';
import { root } from '../lib/paths.mjs';

const TABLES = 'model/render/tables';
const REGISTRY = `${TABLES}/registry.ts`;
const COMPONENTS = 'src/components/model/tables';
const LIST = 'src/mdx/README.md';
const LIST_START = '<!-- tables: written by npm run fix -->';
const LIST_END = '<!-- end of tables -->';

interface Found {
  /** Name of its file without the extension: `bill`. */
  readonly file: string;
  /** Name by which the file exports it: `billTable`. */
  readonly exported: string;
  readonly definition: AnyTable['definition'];
}
type Shown = Found & { readonly component: string };

/** The order that the style check asks of exports: capital letters do not count. */
function inOrder(one: string, other: string): number {
  return one.toLowerCase() < other.toLowerCase() ? -1 : 1;
}

/** Every table that a file below `model/render/tables` exports, by file name. */
async function findTables(): Promise<Found[]> {
  const files = readdirSync(join(root, TABLES))
    .filter((name) => name.endsWith('.ts') && !['index.ts', 'registry.ts'].includes(name))
    .sort(inOrder);
  const found = files.map(async (name): Promise<Found[]> => {
    const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(root, TABLES, name)).href);
    return Object.entries(module).flatMap(([exported, table]) =>
      isTable(table) ? [{ file: name.replace(/\.ts$/, ''), exported, definition: table.definition }] : [],
    );
  });
  return (await Promise.all(found)).flat();
}

function isShown(table: Found): table is Shown {
  return table.definition.component !== undefined;
}

function componentText({ file, exported, component, definition }: Shown & { component: string }): string {
  const shows = definition.shows.charAt(0).toUpperCase() + definition.shows.slice(1);
  const byTier = definition.byTier ? ', { byTier: true }' : '';
  return `// Written by \`npm run fix\` from ${TABLES}/${file}.ts.
import type { ${exported} } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** ${shows}. */
export const ${component} = tableComponent<typeof ${exported}>('${component}'${byTier});
`;
}

function listed({ component, definition }: Shown): string {
  const props = definition.arguments.map((name) => ` ${propOf(name).example}`).join('');
  return `| \`<${component}${props}/>\` | ${definition.shows} |`;
}

/**
 * Files that follow from the definitions of the tables, by path from the top of the repository: the registry, a page component for each
 * table that has one, and their list in the README of the components.
 */
export async function filesOfTables(): Promise<Map<string, string>> {
  const tables = await findTables();
  const shown = tables
    .flatMap((table) => (isShown(table) ? [{ ...table, component: String(table.definition.component) }] : []))
    .sort((one, other) => inOrder(one.component, other.component));
  const head = '// Written by `npm run fix` from the files of this folder.\n';
  const registry = tables.map(({ file, exported }) => `export { ${exported} } from './${file}';\n`);
  const barrel = shown.map(({ component }) => `export { ${component} } from './${component}';\n`);
  const [before = '', rest = ''] = readFileSync(join(root, LIST), 'utf8').split(LIST_START);
  const list = ['', '', '| Write | Shows |', '| --- | --- |', ...shown.map(listed), '', LIST_END].join('\n');
  return new Map([
    [REGISTRY, head + registry.join('')],
    [`${COMPONENTS}/index.ts`, head + barrel.join('')],
    ...shown.map((table): [string, string] => [`${COMPONENTS}/${table.component}.ts`, componentText(table)]),
    [LIST, `${before}${LIST_START}${list}${rest.slice(rest.indexOf(LIST_END) + LIST_END.length)}`],
  ]);
}

/** Component files whose table is no more. */
export function leftOver(files: ReadonlyMap<string, string>): string[] {
  return readdirSync(join(root, COMPONENTS))
    .map((name) => `${COMPONENTS}/${name}`)
    .filter((path) => !files.has(path));
}
