import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const docs = join(import.meta.dirname, '../../../docs');
const landing = readFileSync(join(docs, 'README.md'), 'utf8');
const pages = ['infrastructure', 'reference'].flatMap((folder) =>
  readdirSync(join(docs, folder))
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
    .map((name) => `${folder}/${name}`),
);

test('The landing page links every page, with a path that works on a code host too', () => {
  expect(pages.length).toBeGreaterThanOrEqual(13);
  expect(pages.filter((page) => !landing.includes(`](${page}`))).toEqual([]);
});
