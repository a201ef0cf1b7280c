import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { fragment: true });

/** The tree of a page's `<main>`, or of any part of it. */
export function parseMain(html: string): Root {
  return parser.parse(html);
}
