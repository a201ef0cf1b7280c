import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { find } from '../../src/site/markdown/tree.mjs';

const FIGURE = /<figure\b[^>]*class="?diagram[" >].*?<\/figure>/gs;

/** A diagram of a built page: its Mermaid source and where it stands. */
export interface DiagramSource {
  readonly source: string;
  /** Page and caption, for a message. */
  readonly place: string;
}

const parser = unified().use(rehypeParse, { fragment: true });

function readFigure(html: string, page: string): DiagramSource {
  const figure = parser.parse(html);
  const code = find(figure, (element) => element.tagName === 'code');
  const caption = find(figure, (element) => element.tagName === 'figcaption');
  if (!code) throw new Error(`${page}: a diagram without its source`);
  return { source: textOf(code), place: `${page}: ${caption ? textOf(caption) : 'a mermaid fence'}` };
}

/** Every diagram of the built site, each source once. */
export function readSources(build: string): DiagramSource[] {
  const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const found = pages.sort().flatMap((page) => {
    const html = readFileSync(join(build, page), 'utf8');
    return [...html.matchAll(FIGURE)].map(([figure]) => readFigure(figure, page));
  });
  return [...new Map(found.map((diagram) => [diagram.source, diagram])).values()];
}
