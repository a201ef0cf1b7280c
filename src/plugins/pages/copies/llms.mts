import type { BuiltPage } from './builtPages';

/** What the list of pages says about the site. */
export interface SiteWords {
  readonly title: string;
  readonly tagline: string;
  /** Full address of the site, with a slash at the end. */
  readonly site: string;
}

const PARTS: readonly (readonly [title: string, holds: (route: string) => boolean])[] = [
  ['Guide', (route) => route === '/' || route === '/guide/' || route.startsWith('/infrastructure/')],
  ['Reference', (route) => /^\/reference\/[^/]+\/$/.test(route)],
  ['Optional', () => true],
];

/** The site for language models (llms.txt): what it is, the data as files, and every page as Markdown. */
export function llmsText({ title, tagline, site }: SiteWords, pages: readonly BuiltPage[]): string {
  const left = new Set(pages);
  const parts = PARTS.map(([name, holds]) => {
    const own = [...left].filter(({ route }) => holds(route));
    for (const page of own) left.delete(page);
    return [`## ${name}`, own.map(entry).join('\n')].join('\n\n');
  });
  const data = [
    `- [The guide as one file](${site}llms-full.txt): all sections as Markdown`,
    `- [Tiers, prices, limits and assumptions](${site}data/guide.json): every number with unit, source and date; its [JSON Schema](${site}data/guide.schema.json)`,
  ];
  return `# ${title}\n\n> ${tagline}\n\nEvery number is computed from recorded prices, limits and assumptions. Tables can be had as CSV and JSON beside their page.\n\n## Data\n\n${data.join('\n')}\n\n${parts.join('\n\n')}\n`;
}

function entry({ title, address, description }: BuiltPage): string {
  return `- [${title.replace(/ \| .*$/, '')}](${address}index.md)${description && `: ${description}`}`;
}
