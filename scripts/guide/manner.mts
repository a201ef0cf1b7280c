import type { Element } from 'hast';
import type { Manner } from '../../src/site/markdown/readContent.mjs';
import { element } from '../../src/site/markdown/tree.mjs';

/** Tables that decide something, by the beginning of their ids. The file names every other table and links it. */
const SHOWN =
  /^table-(?:bottlenecks|service-levels|cost-sheet|decision-matrix|migration|media-levers|totals|range-overview|triggers|alerts)(?:-|$)/;

/**
 * A section as a part of the one file: headings one step lower, links inside the file. Tables that decide nothing by themselves, tables
 * that an earlier section has shown, and files of code are named and linked.
 */
export function inOneFile(slug: string, shown: Set<string> = new Set()): Manner {
  return {
    inBrief: ({ table, file, title }) => {
      if (table === undefined) return named('File', title, file ?? '');
      if (SHOWN.test(table) && !shown.has(table)) {
        shown.add(table);
        return undefined;
      }
      return named('Table', title, `${slug}.mdx#${table}`);
    },
    heading: (node) => heading(node, slug),
    link: (node) => link(node, slug),
    folded: () => [],
    leftOut: ['verdicts', 'headrooms', 'promise-split', 'outlook', 'full-tables', 'chart'],
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

/** A line that names what stands elsewhere, in italics as captions are. */
function named(kind: string, title: string, href: string): Element {
  return element('p', [element('em', [`${kind}: `, element('a', [title], { href })])]);
}
