import { Parser } from 'htmlparser2';
import { PageReader } from './PageReader';
import type { PageText } from './pageText';

/** The words of a page from its HTML as built. */
export function readPage(html: string): PageText {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.start(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: () => reader.end(),
  });
  parser.end(html);
  return reader.page();
}
