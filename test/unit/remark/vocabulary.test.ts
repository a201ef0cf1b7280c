import { existsSync, readFileSync } from 'node:fs';
import { compile } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { importVocabulary, wordsOf } from '../../../src/remark/vocabulary';
import { vocabulary } from '../../../src/site/vocabulary';
import { faultsOf } from './page';

/** What the plugin finds on a page of this text. */
async function wordsIn(page: string): Promise<ReturnType<typeof wordsOf>> {
  let found: ReturnType<typeof wordsOf> = { used: [], faults: [] };
  const look = () => (tree: never) => {
    found = wordsOf(tree);
  };
  await compile(page, { remarkPlugins: [look as never] });
  return found;
}

describe('the vocabulary', () => {
  it.each([...vocabulary])('%s is exported where a page imports it from', (_, { module, exported }) => {
    const path = module.replace('@site/', '');
    const file = [`${path}.tsx`, `${path}/index.tsx`].find((name) => existsSync(name)) ?? '';
    const code = readFileSync(file, 'utf8');
    expect(code).toMatch(
      exported === 'default' ? /export default / : new RegExp(`export (function|const) ${exported}\\b`),
    );
  });

  it('is imported word by word, from the modules of the words on the page alone', async () => {
    const page = 'A <Total platform="aws" users={10} /> and\n\n<Totals />\n';
    const code = String(await compile(page, { remarkPlugins: [importVocabulary] }));
    expect(code.match(/^(import .*@site|const Total).*$/gm)).toEqual([
      "import {inPage} from '@site/src/components/model/inPage';",
      "import {Total as TotalBare} from '@site/src/components/model/figures/bills';",
      "import {Totals as TotalsBare} from '@site/src/components/model/tables/totals';",
      "const Total = inPage('Total', TotalBare);",
      "const Totals = inPage('Totals', TotalsBare);",
    ]);
  });

  it('is found in expressions and in attributes too', async () => {
    const page = '{[10].map((users) => <Best users={users} />)}\n\n<Diagram caption={<Share />} />\n';
    expect((await wordsIn(page)).used).toEqual(['Best', 'Diagram', 'Share']);
  });

  it('leaves what a page imports itself to the page', async () => {
    const page = "import { Totals, Row } from './mine';\nimport Best from './best';\n\n<Totals /> <Best />\n";
    expect(await wordsIn(page)).toEqual({ used: [], faults: [] });
  });

  it('refuses a name that it does not know, with file, line and cure', async () => {
    expect(await faultsOf(importVocabulary as never, 'Some words.\n\n<Totls />\n')).toContain(
      'docs/page.mdx:3: <Totls> is not known.\n    src/components/model/README.md lists the components',
    );
  });
});
