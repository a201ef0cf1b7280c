import { expect, test } from 'vitest';
import { refuseTypedMoney } from '../../../src/remark/typedMoney';
import { problemsOf } from './page';

const check = (text: string): Promise<string> => problemsOf(refuseTypedMoney, text);

test('typed money fails with file, line and cure', async () => {
  const said = await check('# Costs\n\nFirst line\nand Pro is $25 a month.');
  expect(said).toContain('docs/page.mdx:4: "$25" is typed');
  expect(said).toContain('<Total platform="supabase" users={10000} />');
});

test('all amounts of a page are named at once', async () => {
  const said = await check('It is ~$50.\n\nOr US$ 1,200 a year.\n\nOr 30 dollars.');
  expect(said.match(/docs\/page\.mdx:\d+/g)).toEqual(['docs/page.mdx:1', 'docs/page.mdx:3', 'docs/page.mdx:5']);
});

test.each([
  ['dollars in front', 'from $0.09 a GB'],
  ['a currency code in front', 'USD 25'],
  ['a currency code behind', '25 USD a month'],
  ['another currency', '€ 20'],
  ['words', 'ninety-nine is 99 cents'],
  ['a table cell', '| a |\n| --- |\n| $3 |'],
  ['a link', '[see $3](#x)'],
  ['an alternative text', '![costs $3](./x.png)'],
  ['text inside a component', '<Holds>stays at $3</Holds>'],
  ['an attribute', '<Diagram title="costs $3" />'],
  ['an attribute that is an expression', '<Diagram source={`a["$3"]`} />'],
  ['an expression', "It is {'$3'}."],
  ['an export', "export const cost = '$3';"],
  ['a diagram', '```mermaid\nflowchart LR\n  a["$3"]\n```'],
  ['front matter', '---\ndescription: from $3\n---\n\nText.'],
])('money typed as %s fails', async (_, text) => {
  expect(await check(text)).toContain('is typed');
});

test('a line inside a diagram is counted from its fence', async () => {
  expect(await check('```mermaid\nflowchart LR\n  a["$3"]\n```')).toContain('page.mdx:3');
});

test.each([
  ['a component', 'It is <Total platform="supabase" users={10000} /> a month.'],
  ['inline code', 'The parameter is `$1`.'],
  ['a code fence', '```sql\nselect $1, 25;\n```'],
  ['a number without a currency', 'With 10,000 users and 25 GB.'],
  ['a unit without an amount', 'Prices are in USD, no cents hidden.'],
  ['an expression with a variable', `<Diagram source={\`a["\${name}"]\`} />`],
  ['a comment', '{/* was $3 */}'],
])('%s passes', async (_, text) => {
  expect(await check(text)).toBe('');
});
