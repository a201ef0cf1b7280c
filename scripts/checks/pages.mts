import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { nearest } from '../../model/index';
import { componentsNotImported } from '../../src/remark/components';
import { headingProblemsIn } from '../../src/remark/headingIds';
import { includeFilesIn } from '../../src/remark/includeFile';
import type { Problem } from '../../src/remark/problems';
import type { Node } from '../../src/remark/tree';
import { typedFiguresIn } from '../../src/remark/typedFigures';
import { typedMoneyIn } from '../../src/remark/typedMoney';
import { root } from '../lib/paths.mjs';
import { componentErrors, type PageTree } from './components.mjs';
import { withHeadingIds } from './headingIds.mjs';
import { brokenFileLinksIn, brokenHeadingLinksIn, brokenSiteLinksIn } from './links.mjs';
import { type DiagramText, diagramsIn, mermaidProblems } from './mermaid.mjs';
import { deniedConclusionsIn } from './premises.mjs';

const GENERATED = 'docs/infrastructure/SERVER-INFRASTRUCTURE.md';
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter).use(remarkGfm);
const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

interface Reading {
  readonly problems: readonly Problem[];
  readonly diagrams: readonly DiagramText[];
  /** The page as the check of its components takes it; missing where it cannot be read or is no page. */
  readonly tree?: Node;
}
type Drawn = DiagramText & { readonly page: string };
interface Place {
  readonly line: number;
}
interface SyntaxProblem {
  readonly reason?: string;
  readonly place?: Place | { readonly start: Place };
}

function syntaxProblem(error: SyntaxProblem): Problem {
  const { reason, place } = error;
  const line = place === undefined ? 1 : 'start' in place ? place.start.line : place.line;
  return {
    line,
    what: `this is no MDX: ${reason ?? error}.`,
    cure: 'Close every tag and brace; a bare < or { is written &lt; or \\{.',
  };
}

/** Problems that the text of a page shows without a build; the build has the same checks and more. */
function problemsOfPage(path: string, fix: boolean): Reading {
  const text = readFileSync(path, 'utf8');
  let tree: Node;
  try {
    tree = mdx.parse(text) as Node;
  } catch (error) {
    return { problems: [syntaxProblem(error as SyntaxProblem)], diagrams: [] };
  }
  if (fix) {
    const fixed = withHeadingIds(text, tree);
    if (fixed !== text) {
      writeFileSync(path, fixed);
      tree = mdx.parse(fixed) as Node;
    }
  }
  const isSection = relative(root, path).replaceAll('\\', '/').startsWith('docs/infrastructure/');
  const problems = [
    ...headingProblemsIn(tree),
    ...typedMoneyIn(tree),
    ...(isSection ? typedFiguresIn(tree) : []),
    ...componentsNotImported(tree, nearest),
    ...includeFilesIn(tree, path),
    ...brokenFileLinksIn(tree, path),
    ...brokenSiteLinksIn(tree, path),
    ...deniedConclusionsIn(tree),
  ];
  return { problems, diagrams: diagramsIn(tree), tree };
}

function problemsOfText(path: string): Reading {
  const text = readFileSync(path, 'utf8');
  const problems = [...brokenFileLinksIn(markdown.parse(text) as Node, path), ...brokenHeadingLinksIn(text, path)];
  return { problems, diagrams: [] };
}

function everyPage(): string[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`);
  const texts = readdirSync(root).filter((name) => name.endsWith('.md'));
  return [...texts, ...docs].map((name) => name.replaceAll('\\', '/')).filter((name) => /\.mdx?$/.test(name));
}

const fix = process.argv.includes('--fix');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const pages = (named.length > 0 ? named : everyPage()).filter((name) => name !== GENERATED).sort();
const lines: string[] = [];
const drawn: Drawn[] = [];
const trees: PageTree[] = [];
const tell = (page: string, { line, what, cure }: Problem) => lines.push(`${page}:${line}: ${what}\n    ${cure}`);
for (const page of pages) {
  const path = resolve(root, page);
  const isPage = page.endsWith('.mdx') || page === 'docs/README.md';
  const { problems, diagrams, tree } = isPage ? problemsOfPage(path, fix) : problemsOfText(path);
  for (const problem of problems) tell(page, problem);
  if (tree) trees.push({ page, text: readFileSync(path, 'utf8'), tree });
  drawn.push(...diagrams.map((diagram) => ({ ...diagram, page })));
}
for (const { page, ...problem } of mermaidProblems(drawn)) tell(page, problem);
for (const { page, ...problem } of componentErrors(trees)) tell(page, problem);
if (lines.length > 0) {
  console.error(lines.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`pages: ${pages.length} pages and texts, ${drawn.length} diagrams of their own, no problem`);
}
