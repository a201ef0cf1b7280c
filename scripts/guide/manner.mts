import type { Element, ElementContent } from 'hast';
import type { Manner } from '../../src/site/markdown/readContent.mjs';
import { element, find, isElement } from '../../src/site/markdown/tree.mjs';

/** A section as a part of the one file: headings one step lower, links inside the file, without the bills of platforms not chosen. */
export function inOneFile(slug: string): Manner {
  return {
    heading: (node) => heading(node, slug),
    link: (node) => link(node, slug),
    folded: limitsIn,
    leftOut: ['verdicts', 'full-tables'],
  };
}

/** A heading one step lower, with an anchor that is unique in the whole file. */
function heading(node: Element, slug: string): Element {
  const level = Number(node.tagName.slice(1)) + 1;
  const id = node.properties.id ? `${slug}-${node.properties.id}` : undefined;
  return element(`h${level}`, node.children, id ? { id } : {});
}

/** Links inside the guide stay in the file; links to pages outside it become their words. */
function link(node: Element, slug: string): Element {
  const target = String(node.properties.href ?? '');
  if (/^https?:/.test(target)) return element('a', node.children, { href: target });
  const inGuide = /\/infrastructure\/([a-z-]+)\/?(?:#(.+))?$/.exec(target);
  if (inGuide) return element('a', node.children, { href: `#${[inGuide[1], inGuide[2]].filter(Boolean).join('-')}` });
  if (target.startsWith('#')) return element('a', node.children, { href: `#${slug}-${target.slice(1)}` });
  return element('span', node.children);
}

/** Of what a tier folds away, the limits stay; the bills of the platforms not chosen do not. */
function limitsIn(folded: Element): ElementContent[] {
  const limits = find(folded, (node) => String(node.properties.id ?? '').startsWith('limits-'));
  return limits ? folded.children.filter((child) => !(isElement(child) && child.tagName === 'summary')) : [];
}
