import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { type Manner, readContent } from '../../../site/markdown/readContent.mjs';
import { toMarkdown } from '../../../site/markdown/toMarkdown.mjs';
import { element, find } from '../../../site/markdown/tree.mjs';
import type { BuiltPage } from './builtPages';

/** A page by itself as Markdown: what the HTML says, its numbers included, with full addresses in its links. */
export function pageMarkdown({
  main,
  address,
  description,
}: Pick<BuiltPage, 'main' | 'address' | 'description'>): string {
  const { title, content } = readContent(main, byItself(address));
  const about = [description, `Of ${address}`].filter(Boolean).map((line) => `> ${line}`);
  return `# ${title}\n\n${about.join('\n>\n')}\n\n${toMarkdown(content).trim()}\n`;
}

function byItself(address: string): Manner {
  return {
    heading: (node) => element(node.tagName, node.children, { id: node.properties.id }),
    link: (node) => element('a', node.children, { href: new URL(String(node.properties.href ?? ''), address).href }),
    folded: unfolded,
    leftOut: [],
  };
}

/** What a page folds away, after the words that it is folded into. */
function unfolded(node: Element): ElementContent[] {
  const summary = find(node, (child) => child.tagName === 'summary');
  const rest = node.children.filter((child) => child !== summary);
  return summary ? [element('p', [element('strong', [textOf(summary)])]), ...rest] : rest;
}
