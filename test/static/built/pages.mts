import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** A page as it was built. */
export interface Page {
  /** Its address below the base path, with slashes at both ends. */
  readonly route: string;
  readonly root: Root;
  readonly ids: readonly string[];
  readonly elements: readonly Element[];
}

const parser = unified().use(rehypeParse);

/** Every element below a node, in reading order; nothing below one that `skip` accepts, nor itself. */
export function elementsIn(node: Root | Element, skip: (element: Element) => boolean = () => false): Element[] {
  return (node.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element' || skip(child)) return [];
    return [child, ...elementsIn(child, skip)];
  });
}

/** True for an element that has the class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** Reads a page from its HTML. */
export function pageFrom(route: string, html: string): Page {
  const root = parser.parse(html);
  const elements = elementsIn(root);
  return { route, root, elements, ids: elements.flatMap(({ properties: { id } }) => (id ? [String(id)] : [])) };
}

const read = new Map<string, readonly Page[]>();

/** All pages of a built site. They are read once; the test files share them. */
export function builtPages(build: string): readonly Page[] {
  const pages = read.get(build) ?? readPages(build);
  read.set(build, pages);
  return pages;
}

function readPages(build: string): Page[] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map(({ parentPath, name }) => {
      const folder = relative(build, parentPath).split(sep).filter(Boolean).join('/');
      return pageFrom(folder ? `/${folder}/` : '/', readFileSync(join(parentPath, name), 'utf8'));
    })
    .sort((one, other) => one.route.localeCompare(other.route));
}

/** The part of a page that was written for it; undefined on pages that are no documents. */
export function contentOf({ elements }: Page): Element | undefined {
  return elements.find((element) => hasClass(element, 'markdown'));
}

/** Text with runs of space as one. */
export function wordsOf(element: Element | undefined): string {
  return element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
}
