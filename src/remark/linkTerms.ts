import { TERMS, type Term } from '../site/terms';
import type { Node } from './tree';

/** Parts of a page that keep their words as they are: links, headings, code, and what a component draws. */
const LEFT_ALONE = /^(?:link|linkReference|heading|code|inlineCode|mdxjsEsm|yaml|mdx(?:Text|Flow)Expression)$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const bySpelling = new Map<string, Term>(
  TERMS.flatMap((term) => [term.name, ...(term.also ?? [])].map((spelling) => [spelling.toLowerCase(), term] as const)),
);

/** Longer spellings first, so that "read replica" is not taken for "replica". */
const spellings = [...bySpelling.keys()].sort((one, other) => other.length - one.length);
const ANY_SPELLING = new RegExp(`(?<![\\w-])(?:${spellings.map(escaped).join('|')})(?![\\w-])`, 'gi');

/** A text, cut where a term occurs that the page has not linked yet. */
function parts(text: string, linked: Set<string>): Node[] {
  const found: Node[] = [];
  let from = 0;
  for (const match of text.matchAll(ANY_SPELLING)) {
    const term = bySpelling.get(match[0].toLowerCase());
    if (!term || linked.has(term.id)) continue;
    linked.add(term.id);
    if (match.index > from) found.push({ type: 'text', value: text.slice(from, match.index) });
    found.push(linkTo(term, match[0]));
    from = match.index + match[0].length;
  }
  return from === 0 ? [] : [...found, { type: 'text', value: text.slice(from) }];
}

function linkTo({ id, definition }: Term, text: string): Node {
  const properties = { className: 'term', 'data-definition': definition };
  const link = { type: 'link', url: `/reference/glossary#${id}`, data: { hProperties: properties } };
  return { ...link, children: [{ type: 'text', value: text }] } as Node;
}

function linkIn(node: Node, linked: Set<string>): Node {
  if (!node.children || LEFT_ALONE.test(node.type)) return node;
  const children = node.children.flatMap((child) => {
    if (child.type !== 'text') return [linkIn(child, linked)];
    const cut = parts(String(child.value ?? ''), linked);
    return cut.length > 0 ? cut : [child];
  });
  return Object.assign(node, { children });
}

/** Remark plugin: the first use of each glossary term on a page becomes a link to the glossary that carries the definition. */
export function linkTerms() {
  return (tree: Node, { path }: { readonly path: string }): void => {
    if (!path.endsWith('glossary.mdx')) linkIn(tree, new Set());
  };
}
