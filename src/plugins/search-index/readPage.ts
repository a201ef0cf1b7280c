import { DomUtils, parseDocument } from 'htmlparser2';
import type { SearchEntry } from '../../search/entry';

type Draft = Omit<SearchEntry, 'route' | 'weight' | 'text'> & { readonly texts: string[] };
type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

const NOT_READ = /^(?:nav|button|script|style|svg|template|data|dialog|select)$/;
/** Parts of a page that repeat or explain what is read: links to headings, evidence of records, sources of diagrams. */
const NOT_READ_CLASSES = /\b(?:hash-link|theme-doc-toc-\w+|record-check|record-trail|readings|chip|take|eyebrow)\b/;

/** Of a long file of code, what is at its beginning is found: characters. */
const LONGEST_CODE = 1200;

/** What can be found on a built page: the page, its sections, the rows of its tables and its records. Addresses are left to the caller. */
export function readPage(html: string): Omit<SearchEntry, 'route' | 'weight'>[] {
  const main = DomUtils.findOne((element) => element.name === 'main', parseDocument(html).children, true);
  if (!main) return [];
  const reader = new PageReader();
  reader.read(main.children);
  return reader.drafts.map(({ texts, ...entry }) => ({ ...entry, text: tidy(texts.join(' ')) }));
}

class PageReader {
  readonly drafts: Draft[] = [{ anchor: '', title: '', trail: '', isFine: false, texts: [] }];
  #pageTitle = '';
  #section: Draft = this.drafts[0] as Draft;

  read(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (node.type === 'text') this.#section.texts.push(node.data);
      else if (isRead(node)) this.#readElement(node);
    }
  }

  #readElement(element: Element): void {
    const { name, attribs } = element;
    if (name === 'h1') this.#startPage(textOf(element));
    else if (/^h[2-4]$/.test(name) && attribs.id) this.#startSection(attribs.id, textOf(element));
    else if (name === 'table') this.#readTable(element);
    else if (name === 'pre') this.#section.texts.push(DomUtils.textContent(element).slice(0, LONGEST_CODE));
    else if (hasClass(element, 'record')) this.#readRecord(element);
    else this.read(element.children);
  }

  #startPage(title: string): void {
    this.#pageTitle = title;
    const [page] = this.drafts;
    this.drafts[0] = { ...(page as Draft), title };
    this.#section = this.drafts[0];
  }

  #startSection(anchor: string, title: string): void {
    this.#section = { anchor, title, trail: this.#pageTitle, isFine: false, texts: [] };
    this.drafts.push(this.#section);
  }

  #readRecord(element: Element): void {
    const partOf = (name: string) => textOf(DomUtils.findOne((child) => hasClass(child, name), element.children, true));
    const record = partOf('record-id');
    const figure = partOf('record-figure');
    const texts = element.children.filter((child) => hasClass(child, 'record-terms')).map(textOf);
    this.drafts.push({
      anchor: attribute(element, 'id'),
      title: '',
      record,
      figure,
      trail: this.#pageTitle,
      isFine: true,
      texts,
    });
    this.#section.texts.push(record);
  }

  #readTable(table: Element): void {
    const [caption] = DomUtils.getElementsByTagName('caption', table);
    const [head, ...rows] = DomUtils.getElementsByTagName('tr', table).map((row) => ({ row, cells: cellsOf(row) }));
    const trail = [this.#pageTitle, textOf(caption) || this.#section.title].filter(Boolean).join(' › ');
    for (const { row, cells } of rows) {
      const [first = '', ...others] = cells;
      const named = others.map((cell, at) => (cell ? `${head?.cells[at + 1] ?? ''}: ${cell}` : ''));
      const text = [first, ...named].filter(Boolean).join(' · ');
      const anchor = attribute(row, 'id');
      if (!anchor) this.#section.texts.push(text);
      else
        this.drafts.push({
          anchor,
          ...nameOf(row, first),
          trail,
          isFine: true,
          texts: [named.filter(Boolean).join(' · ')],
        });
    }
    this.#section.texts.push(textOf(caption));
  }
}

/** Name of a row: an assumption has its label and its id in the first cell. */
function nameOf(row: Element, first: string): { title: string; record?: string } {
  const id = attribute(row, 'id').replace(/^assumption-/, '');
  const isAssumption = id !== attribute(row, 'id') && first.endsWith(id);
  return isAssumption ? { title: first.slice(0, -id.length).trim(), record: id } : { title: first };
}

function cellsOf(row: Element): string[] {
  return row.children.flatMap((cell) => (cell.type === 'tag' && /^t[hd]$/.test(cell.name) ? [textOf(cell)] : []));
}

/**
 * The text of a heading, a caption, a cell or a part of a record; of what is folded in it, the summary. The site's minifier leaves out
 * `</caption>`, so that the parser takes the rows for a part of it.
 */
function textOf(node: Node | null | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.data;
  if (!isRead(node) || /^(?:thead|tbody|tr)$/.test(node.name)) return '';
  const children =
    node.name === 'details' ? node.children.filter((child) => isElement(child, 'summary')) : node.children;
  return tidy(children.map(textOf).join(' '));
}

function isElement(node: Node, name: string): node is Element {
  return node.type === 'tag' && node.name === name;
}

/** Of a figure its number is read and not the formula that it opens to, of a diagram its text and not its source. */
function isRead(node: Node): node is Element {
  if (node.type !== 'tag' || NOT_READ.test(node.name) || NOT_READ_CLASSES.test(node.attribs.class ?? '')) return false;
  const parent = node.parent?.type === 'tag' ? node.parent : null;
  if (hasClass(parent, 'explain')) return node.name === 'summary';
  return !(hasClass(parent, 'diagram-text') && /^(?:summary|pre)$/.test(node.name));
}

function hasClass(node: Node | null, name: string): boolean {
  return node?.type === 'tag' && (node.attribs.class ?? '').split(' ').includes(name);
}

function attribute({ attribs }: Element, name: string): string {
  return attribs[name] ?? '';
}

function tidy(text: string): string {
  return text
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)%])/g, '$1')
    .trim();
}
