import { impactMarkdown, type Report } from './markdown/index.mjs';

/** Longest comment and longest text in it, in characters. */
const MOST = 60_000;
const MOST_OF_A_TEXT = 400;
const ADDRESS = /^https:\/\/[\w.-]+(?:\/[\w./%?=&#~+:,-]*)?$/;

/**
 * A text of a stranger, made so that Markdown shows it and does nothing with it: no mention, no reference to an issue, no link, no
 * element, no code, no second line. Web addresses, which records cite, stay as they are.
 */
export function inert(text: string): string {
  if (ADDRESS.test(text)) return text.slice(0, MOST_OF_A_TEXT);
  return text
    .slice(0, MOST_OF_A_TEXT)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(
      /[<>[\]`|\\]/g,
      (sign) => ({ '<': '‹', '>': '›', '[': '(', ']': ')', '`': "'", '|': '/', '\\': '/' })[sign] ?? '',
    )
    .replace(/[@#]|:(?=\/\/)|(?<=\bwww)(?=\.)/g, (sign) => `${sign}\u200b`);
}

/** A report with every text in it made inert, names of fields included. */
function inertReport(value: unknown): unknown {
  if (typeof value === 'string') return inert(value);
  if (Array.isArray(value)) return value.map(inertReport);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [inert(name), inertReport(each)]));
}

/**
 * The comment on a pull request from the report that its own run has left. The report is data of a stranger: it is formatted here, and
 * cannot bring text that mentions somebody, links elsewhere or looks like a statement of the project.
 * @param report JSON as `npm run impact -- --json-file` writes it
 * @param run address of the run that holds the built site
 * @param preview address at which a host serves the built site, if any
 * @throws Error for a report of another form
 */
export function commentFrom(report: string, run: string, preview: string | undefined): string {
  const { preview: _own, ...data } = inertReport(JSON.parse(report)) as Report;
  const routes = data.pages.map(({ route }) => route);
  const wrong = routes.find((route) => !/^\/[\w/-]*$/.test(route));
  if (wrong !== undefined) throw new Error(`the report names a page at ${JSON.stringify(wrong)}, which is no route`);
  const body = impactMarkdown({ ...data, ...(preview === undefined ? {} : { preview }) });
  const foot = `The figures were computed by the code of this pull request. The built site is attached to [this run](${run}) as \`guide\`.`;
  return `${body.slice(0, MOST)}\n\n${foot}`;
}
