import { expect, test } from 'vitest';
import { refuseTypedFigures } from '../../../src/remark/typedFigures';
import { problemsOf } from './page';

const SECTION = 'docs/infrastructure/page.mdx';
const check = (text: string, page = SECTION): Promise<string> => problemsOf(refuseTypedFigures, text, page);

test('a typed figure fails with file, line and cure', async () => {
  const said = await check('First line\nand the cache answers 71 % of it.');
  expect(said).toContain('docs/infrastructure/page.mdx:2: the figure "71 %" is typed');
  expect(said).toContain('<Judgement>');
});

test.each([
  ['a table cell', '| a |\n| --- |\n| 300 ms |'],
  ['a conclusion', '<Holds>it lasts to 109,582 users</Holds>'],
  ['a list', '- two connections and 7 more'],
])('a figure typed in %s fails', async (_, text) => {
  expect(await check(text)).toContain('is typed');
});

test.each([
  ['a tier', 'At 10K and 500K users, and at 100,000 users.'],
  ['a name', 'Media on R2 in 720p, compute above 16XL, the 95th percentile.'],
  ['a component', 'It asks for <Asks users={10000} figure="egress.api" />.'],
  ['a judgement', 'Answer within <Judgement>300 ms</Judgement>.'],
  ['code', 'It answers `402`.'],
  ['a heading', '## 10,000 users'],
  ['a numbered list', '1. Do this.\n2. Do that.'],
])('%s passes', async (_, text) => {
  expect(await check(text)).toBe('');
});

test('reference pages document the constants themselves', async () => {
  expect(await check('A month has 730 hours.', 'docs/reference/page.mdx')).toBe('');
});

test('an amount of money is named once, by the rule of money', async () => {
  expect(await check('It is $12 a month.')).toBe('');
});
