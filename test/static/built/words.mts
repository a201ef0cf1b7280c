import type { Element, ElementContent, Root } from 'hast';
import { contentOf, hasClass, type Page } from './pages.mjs';

const NO_PROSE = /^(h[1-6]|header|nav|table|pre|figure|details|svg|script|style|button|data)$/;
const NO_PROSE_CLASSES = ['table-foot', 'records', 'record-index', 'action-lists', 'verdicts'];
const WORDS_PER_MINUTE = 230;

/** How long a page is: words of prose, and minutes to read them. Tables, code, diagrams, records and headings are not counted. */
export interface Length {
  readonly route: string;
  readonly words: number;
  readonly minutes: number;
}

/** The length of a page. */
export function lengthOf(page: Page): Length {
  const main = contentOf(page) ?? page.elements.find(({ tagName }) => tagName === 'main');
  const words = main ? (prose(main).match(/[\p{L}\p{N}][\p{L}\p{N}$%'’.,-]*/gu)?.length ?? 0) : 0;
  return { route: page.route, words, minutes: words / WORDS_PER_MINUTE };
}

function prose(node: Root | Element): string {
  return (node.children as ElementContent[])
    .map((child) => {
      if (child.type === 'text') return child.value;
      const isProse =
        child.type === 'element' &&
        !NO_PROSE.test(child.tagName) &&
        !NO_PROSE_CLASSES.some((name) => hasClass(child, name));
      if (!isProse) return '';
      return /^(p|li|div|section|aside|article|dt|dd|ul|ol|dl)$/.test(child.tagName)
        ? ` ${prose(child)} `
        : prose(child);
    })
    .join('');
}

/** Lengths as lines to read: words, minutes, page. */
export function lengthLines(lengths: readonly Length[]): string {
  const lines = lengths.map(
    ({ route, words, minutes }) => `${String(words).padStart(6)} ${minutes.toFixed(1).padStart(8)}  ${route}`,
  );
  return [' words  minutes  page', ...lines].join('\n');
}
