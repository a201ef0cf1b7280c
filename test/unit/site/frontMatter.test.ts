import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const docs = join(import.meta.dirname, '../../../docs');
const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.mdx?$/.test(name) && !name.endsWith('SERVER-INFRASTRUCTURE.md'),
);
const described = pages.map((name) => ({
  name,
  description: /^description: (.+)$/m.exec(readFileSync(join(docs, name), 'utf8'))?.[1] ?? '',
}));

it('A description in front matter is words only: figures are computed', () => {
  expect(described.filter(({ description }) => description !== '').length).toBeGreaterThan(8);
  expect(described.filter(({ description }) => /\d/.test(description))).toEqual([]);
});
