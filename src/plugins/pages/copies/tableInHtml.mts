import type { Table } from '@gymrats/model';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { classesOf, find, hasClass, isElement } from '../../../site/markdown/tree.mjs';

/** A table that a page makes itself, read back from its HTML: every cell as its text. Throws where the page has no such table. */
export function tableInHtml(page: Root, id: string): Table {
  const shell = find(page, (node) => hasClass(node, 'data-table') && offers(node, id));
  if (!shell) throw new Error(`the page offers table "${id}" as a file, but shows no such table`);
  const [rowHeading = '', ...columns] = all(shell, 'thead').flatMap((head) => all(head, 'th'));
  return {
    id,
    caption: all(shell, 'caption').map(wordsOf).join(' '),
    rowHeading: rowHeading && wordsOf(rowHeading),
    columns: columns.map((column, index) => ({
      id: String(index + 1),
      label: wordsOf(column),
      numeric: classesOf(column).includes('num'),
    })),
    rows: all(shell, 'tbody')
      .flatMap((body) => all(body, 'tr'))
      .map((row) => ({
        id: String(row.properties.id ?? '').replace(`${id}-`, ''),
        label: all(row, 'th').map(wordsOf).join(' '),
        cells: all(row, 'td').map((cell) => ({ text: shown(cell) })),
      })),
    foot: shell.children
      .filter((child) => isElement(child) && hasClass(child, 'table-foot'))
      .map((node) => textOf(node as Element)),
  };
}

function offers(node: Element, id: string): boolean {
  return find(node, ({ tagName, properties }) => tagName === 'a' && properties.href === `${id}.csv`) !== undefined;
}

/** Every element of a kind below a node. */
function all(node: Root | Element, tagName: string): Element[] {
  return (node.children as Element[]).flatMap((child) =>
    child.type === 'element' ? [...(child.tagName === tagName ? [child] : []), ...all(child, tagName)] : [],
  );
}

function wordsOf(node: Element): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

/** A cell without what it opens to. */
function shown(cell: Element): string {
  return wordsOf(find(cell, ({ tagName }) => tagName === 'summary') ?? cell);
}
