import { compile } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { linkTerms } from '../../../src/remark/linkTerms';
import { TERMS } from '../../../src/site/terms';

async function linksOf(text: string, page = 'docs/page.mdx'): Promise<string[]> {
  const file = { value: text, path: `${process.cwd()}/${page}` };
  const page_ = String(await compile(file, { format: 'mdx', jsx: true, remarkPlugins: [linkTerms] as never }));
  return [...page_.matchAll(/href="([^"]+)"[^>]*>\{?"?([^<"}]+)/g)].map(([, href, words]) => `${words} ${href}`);
}

test('the first use of a term on a page is linked, in any spelling, and later ones are not', async () => {
  expect(await linksOf('An RPO of a day. A recovery point objective, and an RPO.')).toEqual([
    'RPO /reference/glossary#rpo',
  ]);
});

test('the longer of two terms is taken, and words inside other words are left alone', async () => {
  expect(await linksOf('Two read replicas and a standby-like thing, uncached egress.')).toEqual([
    'read replicas /reference/glossary#read-replica',
    'egress /reference/glossary#egress',
  ]);
});

test('headings, links, code and the glossary itself keep their words', async () => {
  expect(await linksOf('## PITR\n\n[PITR](/x) and `PITR`')).toEqual(['PITR /x']);
  expect(await linksOf('PITR', 'docs/reference/glossary.mdx')).toEqual([]);
});

test('every term has an address, a definition that ends, and no spelling that another term has', () => {
  const spellings = TERMS.flatMap(({ name, also = [] }) => [name, ...also].map((each) => each.toLowerCase()));
  expect(new Set(spellings).size).toBe(spellings.length);
  for (const { id, definition } of TERMS) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(definition).toMatch(/^[A-Z].*\.$/s);
  }
  const names = TERMS.map(({ id }) => id);
  expect(names).toEqual([...names].sort());
});
