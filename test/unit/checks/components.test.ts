import { createProcessor } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { componentErrors } from '../../../scripts/checks/components.mjs';
import type { Node } from '../../../src/remark/tree';

/** Each line of a page with an error in it, and what the check says of it. */
const LINES = [
  [
    "import { Plans, Holds, Total, Totls } from '@site/src/mdx';",
    /has no exported member named 'Totls'. Did you mean 'Totals'\?/,
  ],
  ['', undefined],
  ['# A page {/* #page */}', undefined],
  ['', undefined],
  [
    'A <Total platfrom="supabase" users={1000} /> is said,',
    /<Total> has no prop "platfrom"\.\n {4}It takes: platform, /,
  ],
  ['and <Plans users={10} /> takes none.', /<Plans> has no prop "users"\.\n {4}It takes no props\./],
  ['This <Total platform="azure" users={1000} /> is not known,', /'"azure"' is not assignable to type 'PlatformId'/],
  ['this <Total platform="aws" /> lacks one,', /Property 'users' is missing/],
  [
    '<Holds premise={{ best: \'supabase\', at: 10 }}>and this one is right</Holds>: <Total platform="aws" users={10} />.',
    undefined,
  ],
] as const;

test('Imports and props that components do not have are named with page and line, and what there is instead', () => {
  const text = LINES.map(([line]) => line).join('\n');
  const tree = createProcessor({ format: 'mdx' }).parse(text) as Node;
  const found = componentErrors([{ page: 'docs/page.mdx', text, tree }]);
  const said = LINES.map((_, index) =>
    found.filter(({ line }) => line === index + 1).map(({ what, cure }) => `${what}\n    ${cure}`),
  );
  for (const [index, [line, expected]] of LINES.entries()) {
    if (expected === undefined) expect([line, said[index]]).toEqual([line, []]);
    else expect(said[index]?.join('\n')).toMatch(expected);
  }
  expect(new Set(found.map(({ page }) => page))).toEqual(new Set(['docs/page.mdx']));
}, 60_000);
