import { countWords } from './countWords.mjs';

/** What the one-file guide has to hold, whatever its text says. */
const WORDS = { from: 3000, to: 5000 };
const LEAST_DIAGRAMS = 3;
const LEAST_TABLES = 5;
const MOST_TABLES = 45;
const MOST_BYTES = 90_000;

/** Where the one-file guide has too few or too many words of prose, tables, diagrams or bytes; empty when it has its size. */
export function sizeProblems(markdown: string): string[] {
  const { words, diagrams, tables } = countWords(markdown);
  const bytes = new TextEncoder().encode(markdown).length;
  return [
    ...(words < WORDS.from || words > WORDS.to
      ? [`${words} words of prose: the file has ${WORDS.from} to ${WORDS.to}; shorten or lengthen the sections`]
      : []),
    ...(diagrams < LEAST_DIAGRAMS ? [`${diagrams} diagrams: the file has at least ${LEAST_DIAGRAMS}`] : []),
    ...(tables < LEAST_TABLES ? [`${tables} tables: the file has at least ${LEAST_TABLES}`] : []),
    ...(tables > MOST_TABLES
      ? [`${tables} tables: the file has at most ${MOST_TABLES}; take one off the list in scripts/guide/manner.mts`]
      : []),
    ...(bytes > MOST_BYTES
      ? [`${bytes} bytes: the file has at most ${MOST_BYTES}; shorten a table or name it only`]
      : []),
  ];
}

/** Anchors of the one-file guide that are there twice, and links into it that name no anchor; empty when all lead somewhere. */
export function anchorProblems(markdown: string): string[] {
  const anchors = [...markdown.matchAll(/<a id="([^"]+)"/g)].map(([, id = '']) => id);
  const targets = new Set([...markdown.matchAll(/\]\(#([^)\s]+)\)/g)].map(([, id = '']) => id));
  const repeated = new Set(anchors.filter((id, index) => anchors.indexOf(id) !== index));
  return [
    ...[...repeated].map((id) => `the anchor "${id}" is there twice: give one heading another id`),
    ...[...targets]
      .filter((id) => !anchors.includes(id))
      .map((id) => `a link to #${id} leads to no anchor of the file`),
  ];
}

/** The first line in which two texts differ, with its number; undefined where they are the same. */
export function firstDifference(
  before: string,
  after: string,
): { line: number; before: string; after: string } | undefined {
  const [olds, news] = [before.split('\n'), after.split('\n')];
  const at = Array.from({ length: Math.max(olds.length, news.length) }).findIndex((_, i) => olds[i] !== news[i]);
  return at < 0 ? undefined : { line: at + 1, before: olds[at] ?? '', after: news[at] ?? '' };
}
