import { TABLES } from '@gymrats/model';
import { compile } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { componentsNotImported, pageComponents, refuseUnknownComponents } from '../../../src/remark/components';
import { problemsOf } from './page';

/** Components that the check finds on a page without an import. */
async function foundIn(page: string): Promise<string[]> {
  let found: string[] = [];
  const look = () => (tree: never) => {
    found = componentsNotImported(tree).map(({ what }) => what);
  };
  await compile(page, { remarkPlugins: [look as never] });
  return found;
}

describe('Components of a page', () => {
  it('are every table that has one, and those of sentences, charts and diagrams', () => {
    const tables = TABLES.flatMap(({ definition }) => definition.component ?? []);
    const others = ['Total', 'Holds', 'TierSheet', 'CostChart', 'DecisionDiagram', 'DataTable', 'Diagram'];
    expect(pageComponents()).toEqual(expect.arrayContaining([...tables, ...others]));
    expect(new Set(pageComponents()).size).toBe(pageComponents().length);
  });

  it('are found in expressions and in attributes too', async () => {
    const page = '{[10].map((users) => <Best users={users} />)}\n\n<Diagram caption={<Share />} />\n';
    expect(await foundIn(page)).toEqual([
      '<Best> is not imported.',
      '<Diagram> is not imported.',
      '<Share> is not imported.',
    ]);
  });

  it('may come from anywhere', async () => {
    const page = "import { Totals, Row } from './mine';\nimport Best from './best';\n\n<Totals /> <Best />\n";
    expect(await foundIn(page)).toEqual([]);
  });

  it('that are not imported fail with file, line and the import to write', async () => {
    expect(await problemsOf(refuseUnknownComponents as never, 'Some words.\n\n<Totals />\n')).toContain(
      "docs/page.mdx:3: <Totals> is not imported.\n    At the top of the page: import { Totals } from '@site/src/mdx';",
    );
  });

  it('that do not exist fail by name', async () => {
    expect(await problemsOf(refuseUnknownComponents as never, 'Some words.\n\n<Totls />\n')).toContain(
      'docs/page.mdx:3: <Totls> is no component.\n    src/mdx/README.md lists',
    );
  });
});
