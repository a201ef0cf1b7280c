import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../model/cli/run';
import { scripts } from '../../../package.json';
import { checks } from '../../../scripts/checks/table.mjs';

const textsBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.includes('node_modules'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const SNIPPETS = 'docs/infrastructure/snippets';
/** What executes or lints files of the guide: their tests, the lab, and the order in which it runs every SQL file. */
const EXECUTING = [
  ...textsBelow('test/snippets', /\.ts$/),
  ...textsBelow('lab', /\.ts$/),
  readFileSync(`${SNIPPETS}/sql/order.json`, 'utf8'),
].join('\n');
/** Folders of which a test goes through every file: it asks for them by `listSnippets`. */
const LISTED = [...EXECUTING.matchAll(/listSnippets\('(\w+)', '(\.\w+)'\)/g)].map(([, folder, ending]) => ({
  folder,
  ending,
}));

/** The files for the app are compiled under strict rules, all of them. */
const APP_IS_COMPILED = readFileSync('test/snippets/ambient/tsconfig.json', 'utf8').includes('snippets/app');

/** Files that a page shows, by their place in the repository. */
function filesOf(page: string, text: string): string[] {
  return [...text.matchAll(/^```\w+ [^\n]*?file="([^"]+)"/gm)].map(([, file = '']) =>
    relative('.', join(dirname(page), file)).replaceAll('\\', '/'),
  );
}

/** Lines of commands that a page has in its own text. */
function commandsOf(text: string): string[] {
  return [...text.matchAll(/^```(?:bash|sh)\n([\s\S]*?)^```/gm)].flatMap(([, lines = '']) =>
    lines.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
  );
}

/** Whether a rehearsal, a test of snippets or a linter takes the file. */
function isExecuted(file: string): boolean {
  const name = relative(SNIPPETS, file).replaceAll('\\', '/');
  if (LISTED.some(({ folder, ending }) => name.startsWith(`${folder}/`) && name.endsWith(ending ?? ''))) return true;
  if (/^app\/[\w-]+\.ts$/.test(name)) return APP_IS_COMPILED;
  const forms = [name, name.replace(/^sql\//, ''), name.replace(/^monitoring\//, '')];
  return forms.some((form) => [`'${form}'`, `"${form}"`, `/${form}`].some((written) => EXECUTING.includes(written)));
}

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx') && !name.startsWith('runbooks'))
  .map((name) => join('docs', name).replaceAll('\\', '/'))
  .sort();

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('shows no file that nothing executes', () => {
    expect(filesOf(page, text).filter((file) => !isExecuted(file))).toEqual([]);
  });

  test.each(commandsOf(text))('shows a command that works: %s', async (command) => {
    const [, model] = /^npm run --silent model -- (.+)$/.exec(command) ?? [];
    if (model !== undefined) {
      expect(await run(model.split(' '), { read: async () => '' })).toMatchObject({ status: 0, stderr: '' });
      return;
    }
    if (command === 'npm ci') return;
    const [, script = '', argument = ''] = /^npm run (?:--silent )?([\w-]+)(?: -- ([\w-]+))?/.exec(command) ?? [];
    expect(Object.keys(scripts)).toContain(script);
    if (script === 'check') expect(checks.map(({ name }) => name)).toContain(argument);
    if (script !== 'lab') return;
    const [, verb = '', words = ''] = /^npm run lab -- ([\w-]+)(.*)$/.exec(command) ?? [];
    const lab = readFileSync('lab/index.ts', 'utf8');
    expect(lab, `the lab has a command "${verb}"`).toContain(`verb === '${verb}'`);
    for (const [, option] of words.matchAll(/--([\w-]+)/g))
      expect(lab).toMatch(new RegExp(`^  '?${option}'?: \\{`, 'm'));
  });
});

test('a file or a command that nothing executes is noticed', () => {
  const page = 'docs/infrastructure/planted.mdx';
  const text = '```sql file="snippets/sql/planted.sql"\n```\n\n```bash\n# said\nrm -r backups\n```\n';
  expect(filesOf(page, text)).toEqual(['docs/infrastructure/snippets/sql/planted.sql']);
  expect(filesOf(page, text).some(isExecuted)).toBe(false);
  expect(commandsOf(text)).toEqual(['rm -r backups']);
});
