import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { afterAll, expect, test } from 'vitest';
import { includeFile } from '../../../src/remark/includeFile';
import { readRegion } from '../../../src/site/regions';

const reports = join(process.cwd(), 'reports');
mkdirSync(reports, { recursive: true });
const folder = mkdtempSync(join(reports, 'include-'));
mkdirSync(join(folder, 'snippets'));
writeFileSync(
  join(folder, 'snippets/indexes.sql'),
  [
    '-- region: friends',
    '  create index on friendships (friend_id);',
    '  -- region: inner',
    '    select $1;',
    '  -- endregion',
    '-- endregion',
    'select 2;',
    '-- region: open',
    'select 3;',
  ].join('\n'),
);
afterAll(() => rmSync(folder, { recursive: true }));

/** The compiled page, or what the build says about it. */
async function built(text: string): Promise<string> {
  const file = { value: text, path: join(folder, 'page.mdx') };
  try {
    return String(await compile(file, { format: 'mdx', jsx: true, remarkPlugins: [includeFile] as never }));
  } catch (error) {
    return (error as Error).message;
  }
}

const fence = (meta: string, body = ''): string => `Text.\n\n\`\`\`sql ${meta}\n${body}\`\`\``;

test('an empty fence shows the region of its file, without markers and shared indentation', async () => {
  const page = await built(fence('file="snippets/indexes.sql" region="friends"'));
  expect(page).toContain('create index on friendships (friend_id);\\n  select $1;');
  expect(page).not.toContain('region');
});

test('without a region the whole file is shown', async () => {
  expect(await built(fence('file="snippets/indexes.sql"'))).toContain('select 2;\\nselect 3;');
});

test('a fence without a file stays as written', async () => {
  expect(await built(fence('title="x"', 'select 7;\n'))).toContain('select 7;');
});

test.each([
  ['a missing file', 'file="snippets/nothing.sql"', '', 'there is no file snippets/nothing.sql'],
  ['a folder', 'file="snippets"', '', 'there is no file snippets.'],
  ['a file outside the repository', 'file="../../../outside.sql"', '', 'there is no file ../../../outside.sql'],
  ['a missing region', 'file="snippets/indexes.sql" region="chat"', '', 'no text in a region "chat"'],
  ['a region that never ends', 'file="snippets/indexes.sql" region="open"', '', 'no text in a region "open"'],
  ['text inside the fence', 'file="snippets/indexes.sql"', 'select 9;\n', 'has text of its own'],
])('%s fails with page and line', async (_, meta, body, what) => {
  const said = await built(fence(meta, body));
  expect(said).toMatch(/page\.mdx:3: /);
  expect(said).toContain(what);
});

test('a missing region is answered with those that exist', async () => {
  expect(await built(fence('file="snippets/indexes.sql" region="chat"'))).toContain('friends, inner, open');
});

test.each(['#', '//', ';', '--'])('regions are marked in comments that start with %s', (mark) => {
  expect(readRegion(`a\n${mark} region: one\nb\n${mark} endregion\nc`, 'one')).toBe('b');
});
