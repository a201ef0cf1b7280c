import { expect, test } from 'vitest';
import { refuseHeadingsWithoutId } from '../../../src/remark/headingIds';
import { problemsOf } from './page';

const check = (text: string): Promise<string> => problemsOf(refuseHeadingsWithoutId, text);

test('a heading without an id fails with file, line and the text to paste', async () => {
  const said = await check('---\ntitle: Page\n---\n\nText.\n\n## What it costs, by tier');
  expect(said).toContain('docs/page.mdx:7: heading "What it costs, by tier" has no id.');
  expect(said).toContain('Paste: ## What it costs, by tier {/* #what-it-costs-by-tier */}');
});

test('all headings of a page are named at once, deeper ones too', async () => {
  const said = await check('## One\n\n### Two\n\n#### Three {/* #three */}');
  expect(said.match(/Paste: .*/g)).toEqual(['Paste: ## One {/* #one */}', 'Paste: ### Two {/* #two */}']);
});

test('an id with capitals or spaces is refused', async () => {
  expect(await check('## 10K users {/* #Tier_10K */}')).toContain('id "Tier_10K" is not lower-case words.');
});

test('an id that is taken fails and names the first heading', async () => {
  expect(await check('## One {/* #one */}\n\n## Two {/* #one */}')).toContain(
    'page.mdx:3: id "one" is taken by line 1.',
  );
});

test('the title of a page needs no id', async () => {
  expect(await check('# Title')).toBe('');
});

test('headings with ids pass, in lists of components too', async () => {
  expect(await check('## 10,000 users {/* #10k */}\n\n<Box>\n\n### Next {/* #10k-next */}\n\n</Box>')).toBe('');
});
