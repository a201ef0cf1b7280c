import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageContent, readContent } from '../../src/site/markdown/readContent.mjs';
import { toMarkdown } from '../../src/site/markdown/toMarkdown.mjs';
import { sectionList } from '../../src/site/pageList.js';
import { countWords } from './countWords.mjs';
import { inOneFile } from './manner.mjs';
import { anchorProblems, firstDifference, sizeProblems } from './rules.mjs';

export const GUIDE_FILE = 'docs/infrastructure/SERVER-INFRASTRUCTURE.md';

interface Section extends PageContent {
  readonly slug: string;
}

/** The whole guide as one Markdown file, from the pages as built in `build`. */
export function guideFrom(build: string): string {
  const said = new Set<string>();
  const shown = new Set<string>();
  const sections = sectionList.map(({ slug }): Section => {
    const html = readFileSync(join(build, 'infrastructure', slug, 'index.html'), 'utf8');
    return { slug, ...readContent(html, inOneFile(slug, shown), said) };
  });
  const contents = sections.map(({ slug, title }, index) => `${index + 1}. [${title}](#${slug})`);
  return [
    '# GymRats server infrastructure',
    'What to run, what it costs and when to change it, from 10 to 500,000 registered users. Generated from the built pages by `npm run guide`; do not edit.',
    '## Contents',
    contents.join('\n'),
    ...sections.map(body),
  ]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
}

function body({ slug, title, content }: Section, index: number): string {
  return `<a id="${slug}"></a>\n\n## ${index + 1}. ${title}\n\n${toMarkdown(content).trim()}\n`;
}

/**
 * Writes the file, and fails where it breaks a rule. With `--check` it writes nothing, and an edit of a page never fails for the file's sake: that
 * the committed file is older than the pages, or would become too long, is reported. Its anchors have to lead somewhere, and what is
 * committed has to have its size.
 */
function main(): void {
  if (!existsSync(join('build', 'index.html'))) throw new Error('There is no built site: run `npm run build` first.');
  const guide = guideFrom('build');
  const { words, diagrams, tables } = countWords(guide);
  const kilobytes = Math.ceil(Buffer.byteLength(guide) / 1000);
  const counted = `${words} words of prose, ${diagrams} diagrams, ${tables} tables, ${kilobytes} kB`;
  const isCheck = process.argv.includes('--check');
  const committed = readFileSync(GUIDE_FILE, 'utf8');
  const broken = [...anchorProblems(guide), ...sizeProblems(isCheck ? committed : guide)];
  for (const rule of broken) console.error(`${GUIDE_FILE}: ${rule}`);
  if (broken.length > 0) process.exitCode = 1;
  if (!isCheck) {
    writeFileSync(GUIDE_FILE, guide);
    console.log(`${GUIDE_FILE}: ${counted}`);
    return;
  }
  const difference = firstDifference(committed, guide);
  console.log(`${GUIDE_FILE}: ${counted}; ${difference ? 'older than the pages' : 'current'}`);
  if (difference === undefined) return;
  const shown = (text: string) => text.slice(0, 160);
  console.log(`  line ${difference.line} is:      ${shown(difference.before)}`);
  console.log(`  line ${difference.line} becomes: ${shown(difference.after)}`);
  console.log('  A workflow updates the file on main; `npm run guide` does it here.');
  for (const problem of sizeProblems(guide))
    console.log(`  Before that, a maintainer has to shorten a section: ${problem}`);
}

if (process.argv[1]?.endsWith('scripts/guide/index.mts')) {
  try {
    main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
