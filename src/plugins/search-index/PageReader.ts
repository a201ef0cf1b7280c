import type { Passage } from '../../search/types';
import { headingLevel, isBlock, type OpenElement, openElement } from './elements';
import type { PageText, TextPart } from './pageText';
import { TableText, tidy } from './TableText';

interface OpenPart extends TextPart {
  readonly passages: Passage[];
  readonly order: number;
}

const STARTS_A_WORD = /^[\p{L}\p{N}$]/u;

/** Takes the tags and texts of a page in their order and keeps the words of its main part. */
export class PageReader {
  private title = '';
  private readonly trail: string[] = [];
  private readonly parts: OpenPart[] = [];
  private readonly open: OpenElement[] = [];
  private order = 0;
  private buffer = '';
  private table: TableText | undefined;
  private afterTag = false;

  start(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.open.at(-1);
    const element = openElement(name, attributes, parent, this.order++);
    if (parent?.isRead && this.afterTag && !parent.isCode) this.add(' ');
    if (element.isRead && isBlock(name)) this.startBlock(element);
    this.open.push(element);
    this.afterTag = false;
  }

  text(text: string): void {
    const element = this.open.at(-1);
    if (element?.isTrail) this.trail.push(tidy(text));
    if (element?.isRead) this.add(this.afterTag && !element.isCode && STARTS_A_WORD.test(text) ? ` ${text}` : text);
    this.afterTag = false;
  }

  end(): void {
    const element = this.open.pop();
    if (element?.isRead && isBlock(element.name)) this.endBlock(element);
    this.afterTag = true;
  }

  page(): PageText {
    const parts = this.parts.map(({ order: _order, ...part }) => part);
    return { title: this.title, trail: this.trail.filter((name) => name !== ''), parts };
  }

  private startBlock({ name, id, classes, order }: OpenElement): void {
    if (name === 'table') {
      this.flush();
      this.table = new TableText();
    }
    if (this.table) {
      this.table.add(' ');
      this.keep(this.table.open(name, id, classes));
      return;
    }
    this.flush();
    if (name === 'main') this.parts.push(newPart('section', '', 1, order));
    if (classes.includes('record')) this.parts.push(newPart('record', id, 7, order));
  }

  private endBlock(element: OpenElement): void {
    if (element.name === 'table') {
      this.keep(this.table?.endRow());
      this.table = undefined;
    } else if (this.table) {
      this.table.add(' ');
    } else if (headingLevel(element.name) > 0) {
      this.endHeading(element);
    } else if (element.classes.includes('record-id')) {
      this.nameRecord();
    } else {
      this.flush(element);
    }
  }

  private endHeading({ name, id, order }: OpenElement): void {
    const heading = this.take();
    const level = headingLevel(name);
    if (level === 1) this.title = heading;
    else if (id) this.parts.push({ ...newPart('section', id, level, order), heading });
    else this.keep({ text: heading });
  }

  private nameRecord(): void {
    const part = this.parts.pop();
    if (part) this.parts.push({ ...part, heading: this.take() });
  }

  private add(text: string): void {
    if (this.table) this.table.add(text);
    else this.buffer += text;
  }

  private take(): string {
    const text = tidy(this.buffer);
    this.buffer = '';
    return text;
  }

  private flush(ending?: OpenElement): void {
    const text = this.take();
    if (text !== '') this.keep({ ...this.ownAnchor(ending), text });
  }

  private keep(passage: Passage | undefined): void {
    if (passage) this.parts.at(-1)?.passages.push(passage);
  }

  /** The id of the innermost element that was opened since the heading. */
  private ownAnchor(ending: OpenElement | undefined): Pick<Passage, 'anchor'> {
    const since = this.parts.at(-1)?.order ?? 0;
    const around = ending ? [...this.open, ending] : this.open;
    const named = around.filter(({ id, order }) => id !== '' && order > since).at(-1);
    return named ? { anchor: named.id } : {};
  }
}

function newPart(kind: TextPart['kind'], anchor: string, level: number, order: number): OpenPart {
  return { kind, anchor, heading: '', level, passages: [], order };
}
