import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Fault } from '../../src/remark/faults';
import { lineOf, type Node, nodesOf } from '../../src/remark/tree';

const elsewhere = /^(?:[a-z][a-z+.-]*:|\/|#)/i;

/** Links of a page to files that are not there. Addresses of the site itself and anchors are the build's to check. */
export function brokenFileLinksIn(tree: Node, page: string): Fault[] {
  const folder = dirname(page);
  return [...nodesOf(tree)].flatMap((node) => {
    const { type, url = '' } = node as Node & { url?: string };
    if (!['link', 'image', 'definition'].includes(type) || elsewhere.test(url)) return [];
    const target = resolve(folder, decodeURI(url.replace(/[?#].*$/s, '')));
    if (existsSync(target)) return [];
    return [
      {
        line: lineOf(node),
        what: `the link ${url} leads to no file: ${relative(process.cwd(), target)} is not there.`,
        cure: `Paths start at the page, ${relative(process.cwd(), page)}.`,
      },
    ];
  });
}

const anchored = /\]\((?<file>[^)\s#]*)#(?<id>[\w.-]+)\)/g;

/** In plain Markdown, whose anchors are its headings: links to a heading that is not there. */
export function brokenHeadingLinksIn(text: string, page: string): Fault[] {
  return text.split('\n').flatMap((line, at) =>
    [...line.matchAll(anchored)].flatMap(({ groups }) => {
      const { file = '', id = '' } = groups ?? {};
      const target = resolve(dirname(page), file);
      if (elsewhere.test(file) || (file !== '' && !(file.endsWith('.md') && existsSync(target)))) return [];
      const own = file === '' ? text : readFileSync(target, 'utf8');
      if (slugsOf(own).includes(id)) return [];
      return [
        {
          line: at + 1,
          what: `the anchor #${id} names no heading${file && ` of ${file}`}.`,
          cure: 'Copy the id of the heading.',
        },
      ];
    }),
  );
}

function slugsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (?<title>.*?)(?: \{\/\* #(?<id>[\w-]+) \*\/\})?$/gm)].map(
    ({ groups }) =>
      groups?.id ??
      (groups?.title ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
  );
}
