// Words that the spelling check is to find. cspell:ignore abvoe evry
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Copy, copyRepository } from './copy';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

interface Planted {
  readonly problem: string;
  readonly check: string;
  readonly file: string;
  readonly text: (now: string) => string;
  /** Whether the check is asked about the planted files alone; the others look at the whole. */
  readonly alone?: boolean;
  /** Whether it would hide other problems of the same check, and so is planted by itself. */
  readonly apart?: boolean;
  readonly says: readonly (string | RegExp)[];
}

const added = (text: string) => (now: string) => `${now}\n${text}\n`;
const section = 'docs/infrastructure/security.mdx';
// Written in two parts, so that this file holds none.
const password = ['s3cr3t', 'Pa55w0rd'].join('-');

const planted: readonly Planted[] = [
  {
    problem: 'a heading without an id',
    check: 'pages',
    file: section,
    text: added('## Keys of the vault'),
    alone: true,
    says: [
      /security\.mdx:\d+: heading "Keys of the vault" has no id/,
      '## Keys of the vault {/* #keys-of-the-vault */}',
    ],
  },
  {
    problem: 'typed money',
    check: 'pages',
    file: section,
    text: added('It is $25 a month.'),
    alone: true,
    says: [/security\.mdx:\d+: "\$25" is typed/, '<Total platform='],
  },
  {
    problem: 'a typed figure',
    check: 'pages',
    file: section,
    text: added('Keys last 37 days.'),
    alone: true,
    says: [/security\.mdx:\d+: the figure "37" is typed/, '<AppFact id='],
  },
  {
    problem: 'a tag that is never closed',
    check: 'pages',
    file: section,
    text: added('<Holds premise={{}}>Open.'),
    alone: true,
    apart: true,
    says: [/security\.mdx:\d+: this is no MDX: Expected a closing tag for `<Holds>`/, 'Close every tag'],
  },
  {
    problem: 'a link to a page that is not there',
    check: 'pages',
    file: section,
    text: added('See [keys](keys.mdx).'),
    alone: true,
    says: [/security\.mdx:\d+: the link keys\.mdx leads to no file: docs\/infrastructure\/keys\.mdx is not there/],
  },
  {
    problem: 'a link to an address that no page has',
    check: 'pages',
    file: section,
    text: added('See [keys](/no/such/).'),
    alone: true,
    says: [/security\.mdx:\d+: the link \/no\/such\/ leads to no page/, 'Link the file of the page'],
  },
  {
    problem: 'a link to a heading that a page does not have',
    check: 'pages',
    file: section,
    text: added('See [costs](cost-projections.mdx#no-such-heading).'),
    alone: true,
    says: [/security\.mdx:\d+: the link cost-projections\.mdx#no-such-heading names no heading of /],
  },
  {
    problem: 'a conclusion that the model denies',
    check: 'pages',
    file: 'docs/infrastructure/cost-projections.mdx',
    text: added("<Holds premise={{ best: 'gcp', at: 10 }}>GCP is best for ten.</Holds>"),
    alone: true,
    says: [
      /cost-projections\.mdx:\d+: the model does not agree with \{"best":"gcp","at":10\}: /,
      'Rewrite the sentence',
    ],
  },
  {
    problem: 'a syntax error in a data file',
    check: 'data',
    file: 'model/prices/mux.json',
    text: (now) => now.replace('"asOf":', '"asOf"'),
    apart: true,
    says: [/model\/prices\/mux\.json: .*line \d+: /],
  },
  {
    problem: 'an anchor that no heading of a text has',
    check: 'pages',
    file: 'README.md',
    text: added('See [verbs](#every-verb).'),
    alone: true,
    says: [/README\.md:\d+: the anchor #every-verb names no heading/],
  },
  {
    problem: 'a diagram that Mermaid cannot read',
    check: 'pages',
    file: section,
    text: added('```mermaid\nflowchart TD\n  a --> --> b\n```'),
    alone: true,
    says: [/security\.mdx:\d+: Mermaid cannot read this diagram: Parse error on line 2/],
  },
  {
    problem: 'a misspelt word',
    check: 'spelling',
    file: section,
    text: added('Rotate the secretes evry month.'),
    alone: true,
    says: [/security\.mdx:\d+:\d+ - Unknown word \(evry\)/, '.cspell/words.txt'],
  },
  {
    problem: 'a misspelt comment',
    check: 'spelling',
    file: 'src/site/navbar.ts',
    text: added('// The bar abvoe every page.'),
    alone: true,
    says: [/navbar\.ts:\d+:\d+ - Unknown word \(abvoe\)/],
  },
  {
    problem: 'a heading that skips a level',
    check: 'markdown',
    file: section,
    text: added('#### Deep {/* #deep */}'),
    alone: true,
    says: [/security\.mdx:\d+ error MD001\/heading-increment/, 'npm run fix'],
  },
  {
    problem: 'code out of shape',
    check: 'style',
    file: 'src/site/navbar.ts',
    text: added('export const a = "b"'),
    alone: true,
    says: [/navbar\.ts format/, 'npm run fix'],
  },
  {
    problem: 'a secret',
    check: 'secrets',
    file: 'docs/infrastructure/snippets/app/client.ts',
    text: added(`// postgresql://postgres:${password}@db.example.com:5432/postgres`),
    alone: true,
    says: ['client.ts', 'PostgreSQLConnection', 'take the secret out and revoke it'],
  },
  {
    problem: 'an import cycle',
    check: 'style',
    file: 'src/components/model/wordsOf.ts',
    text: (now) => `import { Holds } from './Holds';\n\n${now}\nexport const held = Holds;\n`,
    alone: true,
    says: [/wordsOf\.ts:1:\d+ lint\/suspicious\/noImportCycles/],
  },
  {
    problem: 'a component that imports a page',
    check: 'boundaries',
    file: 'src/components/home/Extra.ts',
    text: () => "import '../../pages/index';\n",
    says: ['src/components/home/Extra.ts imports ../../pages/index'],
  },
  {
    problem: 'a price without a source',
    check: 'data',
    file: 'model/prices/ably.json',
    text: (now) => now.replace(/"source": \{/, '"sauce": {'),
    says: [/model\/prices\/ably\.json: prices.*source/],
  },
  {
    problem: 'a licence that is not on the list',
    check: 'licences',
    file: 'package-lock.json',
    text: (now) =>
      now.replace(
        '"node_modules/mermaid": {',
        '"node_modules/agpl": {"version": "1.0.0", "license": "AGPL-3.0"},\n"node_modules/mermaid": {',
      ),
    says: ['package-lock.json: agpl@1.0.0: its licence (AGPL-3.0) is not on the list', 'licencesRead.json'],
  },
  {
    problem: 'a file that nothing uses',
    check: 'unused',
    file: 'src/components/home/Unused.tsx',
    text: () => 'export const Unused = 1;\n',
    says: ['Unused files', 'src/components/home/Unused.tsx'],
  },
  {
    problem: 'a type error',
    check: 'types',
    file: 'src/site/tiers.ts',
    text: added("export const wrong: number = 'three';"),
    says: [/src\/site\/tiers\.ts\(\d+,\d+\): error TS2322/],
  },
];

describe('a problem is named with its file and its cure', () => {
  let copy: Copy;
  beforeAll(() => {
    copy = copyRepository();
  });
  afterAll(() => copy.remove());

  const ran = new Map<string, ReturnType<Copy['run']>>();

  /** Plants problems that one run reports of their check, runs it once and takes them out again. */
  function runWith({ check, problem, apart = false, alone = false }: Planted): ReturnType<Copy['run']> {
    const together = planted.filter((one) => (apart ? one.problem === problem : one.check === check && !one.apart));
    const key = apart ? problem : check;
    const files = [...new Set(together.map(({ file }) => file))];
    const run = () => copy.run('check', check, ...(alone ? ['--files', ...files] : []));
    const plant = together.reduce(
      (act, { file, text }) =>
        () =>
          copy.during(file, text, act),
      run,
    );
    const result = ran.get(key) ?? plant();
    ran.set(key, result);
    return result;
  }

  it.each(planted)('$problem: $check', (problem) => {
    const { ok, output } = runWith(problem);
    for (const words of problem.says) expect(output).toMatch(words);
    expect(ok).toBe(false);
  });

  it('missing and malformed ids are written by the fixer, and a taken one is numbered', () => {
    const text = '---\ntitle: T\n---\n\n## Keys\n\n### Keys {/* #Keys */}\n\n## Totals {/* #totals */}\n\n## Totals\n';
    const fixed = copy.during(
      'docs/fixed.mdx',
      () => text,
      () => {
        const { ok } = copy.run('fix', 'pages', '--files', 'docs/fixed.mdx');
        expect(ok).toBe(true);
        return copy.read('docs/fixed.mdx');
      },
    );
    expect(fixed.match(/^##.*$/gm)).toEqual([
      '## Keys {/* #keys */}',
      '### Keys {/* #keys-2 */}',
      '## Totals {/* #totals */}',
      '## Totals {/* #totals-2 */}',
    ]);
  });

  it('the hook looks at what is staged alone, and one problem is enough to stop a commit', () => {
    expect(copy.run('check', '--staged')).toMatchObject({ ok: true, output: '0 passed, 0 failed\n' });
    copy.git('config', 'core.hooksPath', '.githooks');
    const commit = () => copy.git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-m', 'A page');
    // A style sheet is read by two checks that start at once.
    copy.during(
      'src/css/staged.css',
      () => '.staged{color:red}\n',
      () => {
        copy.git('add', 'src/css/staged.css');
        const stopped = commit();
        expect(stopped.output).toMatch(/src\/css\/staged\.css format/);
        expect(stopped.ok).toBe(false);
        copy.run('fix', 'style', '--staged');
        copy.git('add', 'src/css/staged.css');
        const passed = commit();
        expect(passed.output).not.toContain('FAIL');
        expect(passed.ok).toBe(true);
      },
    );
  });

  it('a check that does not exist is refused with the names of those that do', () => {
    const { ok, output } = copy.run('check', 'speling');
    expect(ok).toBe(false);
    expect(output).toContain('There is no check "speling".');
    expect(output).toContain('some of them: spelling, ');
  });
});
