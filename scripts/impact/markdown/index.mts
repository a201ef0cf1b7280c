import type { PageChange } from '../pages.mjs';
import type { Impact, TotalChange } from '../types.mjs';
import { bestSection, claimsSection, type Sentences, turnsSection } from './answers.mjs';
import { recordsSection } from './records.mjs';
import { capped, inCell, tableSection } from './table.mjs';
import { shareOf, shareText, totalsSection } from './totals.mjs';

/** What a summary is made of. */
export interface Report {
  /** The base as given and the commit that it is. */
  readonly base: { readonly name: string; readonly commit: string };
  readonly impact: Impact;
  readonly pages: readonly PageChange[];
  readonly sentences: Sentences;
  /** Address of a preview of the site, without a slash at the end. */
  readonly preview?: string;
}

/** Components of a page that are named; the others are counted. */
const NAMED = 6;

/** The summary of a pull request in Markdown. */
export function impactMarkdown({ base, impact, pages, sentences, preview }: Report): string {
  const sections = [
    notCompared(impact.unknown),
    recordsSection(impact.records, preview),
    totalsSection(impact.totals),
    bestSection(impact.best),
    turnsSection(impact.turns),
    claimsSection(impact.claims, sentences),
    pagesSection(pages, preview),
  ];
  const head = `Compared with \`${base.name}\` (${base.commit.slice(0, 7)}). ${verdict(impact)}${editedText(pages)}`;
  return ['## Effect on the guide', head, ...sections.filter(Boolean)].join('\n\n');
}

/** The effect in one sentence: how many totals move and by how much, and what flips. */
function verdict({ records, totals, best, turns, claims }: Impact): string {
  const answers = [totals, best, turns, claims].flat();
  if (answers.length + records.length === 0)
    return '**No effect on the model: no record, total, best value, crossover or checked sentence changes.**';
  if (answers.length === 0)
    return `**No effect on an answer: ${counted(records.length, 'record changes', 'records change')}, no total moves.**`;
  const parts = [
    totals.length === 0
      ? 'No total moves'
      : `${counted(totals.length, 'total moves', 'totals move')}${mostText(totals)}`,
    best.length === 0 ? 'every best value stays' : counted(best.length, 'best value flips', 'best values flip'),
    ...(claims.length === 0 ? [] : [counted(claims.length, 'checked sentence flips', 'checked sentences flip')]),
  ];
  return `**${parts.join('; ')}.**`;
}

function mostText(totals: readonly TotalChange[]): string {
  const [most] = [...totals].sort((one, other) => Math.abs(shareOf(other)) - Math.abs(shareOf(one)));
  return most ? `, the most by ${shareText(most)}` : '';
}

function editedText(pages: readonly PageChange[]): string {
  const edited = pages.filter((page) => page.edited).length;
  return edited === 0 ? '' : ` ${counted(edited, 'page is edited', 'pages are edited')}.`;
}

function notCompared(unknown: readonly string[]): string {
  return unknown.length === 0 ? '' : `Not compared, since one of the two revisions cannot tell: ${unknown.join(', ')}.`;
}

function pagesSection(pages: readonly PageChange[], preview: string | undefined): string {
  const rows = pages.map(({ title, route, edited, cites, shows }) => {
    const why = [
      edited ? 'edited' : '',
      cites.length > 0 ? `cites ${cites.map((id) => `\`${id}\``).join(', ')}` : '',
      shows.length > 0 ? `shows ${capped(shows, NAMED).join(', ')}` : '',
    ];
    return [
      preview === undefined ? inCell(title) : `[${inCell(title)}](${preview}${route})`,
      why.filter(Boolean).join('; '),
    ];
  });
  return tableSection('Pages', ['Page', 'Why'], '', rows);
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
