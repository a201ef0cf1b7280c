import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { classesOf, element, find, hasClass, isElement, rewrite } from './tree.mjs';

/** What a reader of a plain file cannot use: menus, buttons, bars that repeat a table, bills of the platforms not chosen. */
const LEFT_OUT = ['hash-link', 'headrooms', 'theme-doc-breadcrumbs', 'theme-doc-toc-mobile', 'verdicts'];

/** A section of the guide as it was built: its own content, cleaned of what only a browser can use. */
export interface Section {
  readonly slug: string;
  readonly title: string;
  readonly content: Root;
}

/**
 * Reads the content of a built page. Sentences below tables that `told` has already are left out, so that the terms of the prices
 * stand once in the file. Throws when the page has no content.
 */
export function readSection(slug: string, html: string, told: Set<string> = new Set()): Section {
  const page = unified().use(rehypeParse).parse(html);
  const body = find(page, (node) => classesOf(node).includes('markdown'));
  const heading = body && find(body, (node) => node.tagName === 'h1');
  if (!body || !heading) throw new Error(`the built page of ${slug} has no content`);
  const content: Root = { type: 'root', children: body.children };
  rewrite(content, (node) => (hasClass(node, 'table-foot') && repeats(node, told) ? [] : plain(node, slug)));
  return { slug, title: textOf(heading), content };
}

function repeats(node: Element, told: Set<string>): boolean {
  const text = textOf(node);
  if (told.has(text)) return true;
  told.add(text);
  return false;
}

function plain(node: Element, slug: string): ElementContent[] | undefined {
  if (node.tagName === 'header' || LEFT_OUT.some((name) => hasClass(node, name))) return [];
  if (/^h[2-5]$/.test(node.tagName)) return [heading(node, slug)];
  if (hasClass(node, 'diagram')) return diagram(node);
  if (hasClass(node, 'chart')) return chart(node);
  if (hasClass(node, 'chart-table')) return undefined;
  if (hasClass(node, 'folded')) return limitsIn(node);
  if (hasClass(node, 'table-foot')) return [element('p', [element('em', node.children)])];
  if (hasClass(node, 'explain')) return unwrapped(find(node, (child) => child.tagName === 'summary'));
  if (hasClass(node, 'row-link')) return node.children;
  if (hasClass(node, 'mark')) return hasClass(node, 'mark-best') ? [] : undefined;
  if (node.tagName === 'td' && hasClass(node, 'best'))
    return [{ ...node, children: [element('strong', node.children)] }];
  if (hasClass(node, 'action-lists')) return [actions(node)];
  if (hasClass(node, 'takeaways')) return [element('blockquote', node.children)];
  if (['takeaways-title', 'actions-title'].some((name) => hasClass(node, name)))
    return [element('p', [element('strong', node.children)])];
  if (node.tagName === 'table') return captioned(node);
  if (
    node.tagName === 'div' &&
    classesOf(node).some((name) => name.startsWith('codeBlock') || name.startsWith('theme-code-block'))
  )
    return code(node);
  if (node.tagName === 'a') return [link(node, slug)];
  return undefined;
}

/** A heading one step lower, with an anchor that is unique in the whole file. */
function heading(node: Element, slug: string): Element {
  const level = Number(node.tagName.slice(1)) + 1;
  const id = node.properties.id ? `${slug}-${node.properties.id}` : undefined;
  return element(`h${level}`, node.children, id ? { id } : {});
}

/** Mermaid as a fence, which a code host draws; its caption below. */
function diagram(node: Element): ElementContent[] {
  const source = find(node, (child) => child.tagName === 'code');
  const caption = find(node, (child) => child.tagName === 'figcaption');
  return [
    element('pre', [element('code', [source ? textOf(source) : ''], { className: ['language-mermaid'] })]),
    element('p', [element('em', [caption ? textOf(caption) : ''])]),
  ];
}

/** A chart in words: its caption, what it says in figures, and its table unless the section has one with the same figures. */
function chart(node: Element): ElementContent[] {
  const caption = find(node, (child) => child.tagName === 'figcaption');
  const summary = find(node, (child) => hasClass(child, 'chart-summary'));
  const table = find(node, (child) => hasClass(child, 'data-table'));
  const isRepeated = node.properties.dataRepeats !== undefined || table === undefined;
  const words = [caption, summary].map((part) => (part ? textOf(part) : '')).join('. ');
  const where = isRepeated ? 'The figures are in the tables of this section.' : 'The figures:';
  return [element('p', [element('em', [`Chart: ${words} ${where}`])]), ...(isRepeated ? [] : [table])];
}

/** A table after its caption: Markdown has none. */
function captioned(node: Element): ElementContent[] {
  const caption = find(node, (child) => child.tagName === 'caption');
  const table = { ...node, children: node.children.filter((child) => child !== caption) };
  return caption ? [element('p', [element('strong', [textOf(caption)])]), table] : [table];
}

/** Highlighted code as a plain fence. */
function code(node: Element): ElementContent[] | undefined {
  const block = find(node, (child) => child.tagName === 'code');
  if (!block) return undefined;
  const language = classesOf(node).find((name) => name.startsWith('language-')) ?? 'language-text';
  const lines = block.children.map((line) => textOf(line as Element).replace(/\n$/, ''));
  return [element('pre', [element('code', [lines.join('\n')], { className: [language] })])];
}

/** The three lists of a tier as one table: what to do now, what to watch, what comes next. */
function actions(node: Element): Element {
  const rows = node.children.filter(isElement).flatMap((section) => {
    const title = find(section, (child) => child.tagName === 'strong');
    const list = find(section, (child) => child.tagName === 'ul');
    const items = list?.children.filter(isElement) ?? [];
    return items.map((item, index) => row('td', [index === 0 && title ? textOf(title) : '', textOf(item)]));
  });
  return element('table', [element('thead', [row('th', ['When', 'What'])]), element('tbody', rows)]);
}

function row(cell: 'td' | 'th', texts: readonly string[]): Element {
  return element(
    'tr',
    texts.map((text) => element(cell, [text])),
  );
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

function unwrapped(node: Element | undefined): ElementContent[] {
  return node ? node.children : [];
}
