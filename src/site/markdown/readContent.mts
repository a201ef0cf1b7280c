import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { mainOf } from './mainOf';
import { parseMain } from './parseMain.mjs';
import { classesOf, element, find, hasClass, isElement, rewrite } from './tree.mjs';

/** What a reader of a plain file cannot use: menus, buttons, bars beside their figures in words. */
const LEFT_OUT = [
  'hash-link',
  'headroom-bar',
  'theme-doc-breadcrumbs',
  'theme-doc-toc-mobile',
  'record-trail',
  'record-index',
  'take',
  'workbook',
  'chart-save',
  'chart-how',
];

/** What differs between the files that are made of a page. */
export interface Manner {
  /** A heading as the file has it. */
  readonly heading: (node: Element) => Element;
  /** A link as the file has it. */
  readonly link: (node: Element) => Element;
  /** What a tier folds away. */
  readonly folded: (node: Element) => ElementContent[];
  /** What stands for a table of the model (by the id of its place) or for a listing, undefined where the file shows it whole. */
  readonly inBrief?: (what: {
    readonly table?: string;
    readonly file?: string;
    readonly title: string;
  }) => Element | undefined;
  /** Further classes that this file does without. */
  readonly leftOut: readonly string[];
}

/** A page as it was built: its own content, cleaned of what only a browser can use. */
export interface PageContent {
  readonly title: string;
  readonly content: Root;
}

/**
 * Reads the content of a built page: of a document, or the main part of another page. Sentences below tables that `said` has already
 * are left out, so that the terms of the prices stand once in the file. Throws when the page has no content.
 */
export function readContent(html: string, manner: Manner, said: Set<string> = new Set()): PageContent {
  const page = parseMain(mainOf(html));
  const document = find(page, (node) => classesOf(node).includes('markdown'));
  const body = document ?? find(page, (node) => node.tagName === 'main');
  const heading = body && find(body, (node) => node.tagName === 'h1');
  if (!body || !heading) throw new Error('the built page has no content');
  const title = textOf(heading);
  const content: Root = { type: 'root', children: body.children };
  const leftOut = new Set([...LEFT_OUT, ...manner.leftOut]);
  rewrite(
    content,
    (node, parent) => isLeftOut(node, parent, leftOut),
    (node) => {
      if (!document && /^(p|div)$/.test(node.tagName)) node.children = apart(node.children);
      return hasClass(node, 'table-foot') && repeats(node, said) ? [] : plain(node, manner);
    },
  );
  return { title, content };
}

/** Menus and buttons, what a figure in a cell opens to, and a chart's table whose figures the section has already. */
function isLeftOut(node: Element, parent: Element | Root, leftOut: ReadonlySet<string>): boolean {
  if (/^(header|h1|button|noscript|script|style|data)$/.test(node.tagName)) return true;
  if (classesOf(node).some((name) => leftOut.has(name))) return true;
  if (parent.type === 'element' && hasClass(node, 'chart-table') && parent.properties.dataRepeats !== undefined)
    return true;
  return parent.type === 'element' && hasClass(parent, 'explain--cell') && node.tagName !== 'summary';
}

function repeats(node: Element, said: Set<string>): boolean {
  const text = textOf(node);
  if (said.has(text)) return true;
  said.add(text);
  return false;
}

function plain(node: Element, manner: Manner): ElementContent[] | undefined {
  if (/^h[2-5]$/.test(node.tagName)) return [manner.heading(node)];
  const brief = briefly(node, manner);
  if (brief) return [brief];
  if (hasClass(node, 'diagram')) return diagram(node);
  if (hasClass(node, 'chart')) return chart(node);
  if (hasClass(node, 'chart-table')) return undefined;
  if (hasClass(node, 'folded')) return manner.folded(node);
  if (hasClass(node, 'table-foot')) return [element('p', [element('em', node.children)])];
  if (hasClass(node, 'explain')) return unwrapped(find(node, (child) => child.tagName === 'summary'));
  if (hasClass(node, 'row-link')) return node.children;
  if (hasClass(node, 'mark')) return hasClass(node, 'mark-best') ? [] : undefined;
  if (node.tagName === 'td' && hasClass(node, 'best'))
    return [{ ...node, children: [element('strong', node.children)] }];
  if (hasClass(node, 'action-lists')) return [actions(node)];
  if (hasClass(node, 'verdict')) return [verdict(node)];
  if (hasClass(node, 'choice')) return [choice(node)];
  if (hasClass(node, 'headroom')) return [element('li', [node.children.filter(isElement).map(textOf).join(': ')])];
  if (hasClass(node, 'runbook-do')) return [element('p', node.children)];
  if (['record-figure', 'record-terms'].some((name) => hasClass(node, name)))
    return [{ ...node, children: lines(textOf(node)) }];
  if (hasClass(node, 'takeaways')) return [element('blockquote', node.children)];
  if (['takeaways-title', 'actions-title'].some((name) => hasClass(node, name)))
    return [element('p', [element('strong', node.children)])];
  if (node.tagName === 'table') return captioned(node);
  if (isCodeBlock(node)) return code(node);
  if (node.tagName === 'a' && (hasClass(node, 'figure') || hasClass(node, 'term'))) return node.children;
  if (node.tagName === 'a') return [manner.link(node)];
  return undefined;
}

/** What stands for a table or a listing where the file names it only. */
function briefly(node: Element, { inBrief }: Manner): Element | undefined {
  if (!inBrief) return undefined;
  if (hasClass(node, 'data-table')) {
    const caption = find(node, (child) => child.tagName === 'strong');
    return inBrief({ table: String(node.properties.id), title: caption ? textOf(caption) : '' });
  }
  const title = find(node, (child) => classesOf(child).some((name) => name.startsWith('codeBlockTitle')));
  return isCodeBlock(node) && title ? inBrief({ file: textOf(title), title: textOf(title) }) : undefined;
}

function isCodeBlock(node: Element): boolean {
  return hasClass(node, 'theme-code-block');
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

/** A chart in words: its caption, what it says in figures, and its table where it still has one. */
function chart(node: Element): ElementContent[] {
  const caption = find(node, (child) => child.tagName === 'figcaption');
  const summary = find(node, (child) => hasClass(child, 'chart-summary'));
  const table = find(node, (child) => hasClass(child, 'data-table'));
  const words = [caption, summary].map((part) => (part ? textOf(part) : '')).join('. ');
  const where = table ? 'The figures:' : 'The figures are in the tables of this section.';
  return [element('p', [element('em', [`Chart: ${words} ${where}`])]), ...(table ? [table] : [])];
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

/** The lists of a tier as one table: what to do now and next, each by its name, and what to watch. */
function actions(node: Element): Element {
  const rows = node.children.filter(isElement).flatMap((section) => {
    const title = find(section, (child) => child.tagName === 'strong');
    const list = find(section, (child) => /^[ou]l$/.test(child.tagName));
    const items = list?.children.filter(isElement) ?? [];
    return items.map((item, index) => {
      const name = hasClass(item, 'task') ? find(item, (child) => child.tagName === 'strong') : undefined;
      return row('td', [index === 0 && title ? textOf(title) : '', textOf(name ?? item)]);
    });
  });
  return element('table', [element('thead', [row('th', ['When', 'What'])]), element('tbody', rows)]);
}

/** A figure of the answer with its label and what is said below it: one line. */
function verdict(node: Element): Element {
  const [label, ...rest] = node.children.filter(isElement);
  const parts = rest.flatMap((part, index) => (index === 0 ? part.children : [text(' · '), ...part.children]));
  return element('p', [element('strong', [`${label ? textOf(label) : ''}:`]), text(' '), ...parts]);
}

/** A list to choose from as its label and what is chosen. */
function choice(node: Element): Element {
  const options = find(node, ({ tagName }) => tagName === 'select')?.children.filter(isElement) ?? [];
  const chosen = options.find(({ properties }) => properties.selected) ?? options[0];
  const label = find(node, ({ tagName }) => tagName === 'label');
  return element('p', [[label, chosen].map((part) => (part ? textOf(part) : '')).join(': ')]);
}

/** Text whose lines only a style sheet keeps apart. */
function lines(value: string): ElementContent[] {
  return value.split('\n').flatMap((line, index) => (index === 0 ? [text(line)] : [element('br', []), text(line)]));
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function row(cell: 'td' | 'th', texts: readonly string[]): Element {
  return element(
    'tr',
    texts.map((text) => element(cell, [text])),
  );
}

function unwrapped(node: Element | undefined): ElementContent[] {
  return node ? node.children : [];
}

/** Parts that only a style sheet sets apart: a colon after a label, a sign between other inline elements that touch. */
function apart(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    if (!before || !isElement(before)) return [child];
    if (classesOf(before).some((name) => name.endsWith('-label'))) return [text(': '), child];
    const touch = [before, child].every((node) => isElement(node) && /^(span|a)$/.test(node.tagName));
    return touch ? [text(' · '), child] : [child];
  });
}
