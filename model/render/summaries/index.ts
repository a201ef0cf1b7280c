import { type Scenario, TIERS } from '../../decisions';
import { ModelError } from '../../errors';
import { formatCount } from '../../format';
import { tierId } from '../names';
import { BASE } from '../scenarios';
import { lineOf, totalFigure } from './best';
import { cardFigures } from './cardFigures';
import { recordsSummary } from './records';
import { SECTIONS, type SectionFigures } from './sections';
import { tierSummary } from './tier';
import type { KeyFigure, PageSummary, PageWords, SummaryField } from './types';

export { cardText } from './cardText';
export type * from './types';

const HOME_FIGURES = [1_000, 10_000, 100_000] as const;

/**
 * What a page says of itself, by its address: a tier, the records of a vendor, a section, or the guide at large. Pure; the only
 * source of titles, descriptions, fields and pictures.
 * @throws ModelError for a vendor without a book, and for a page below a folder without figures of its own.
 */
export function summaryOf(page: PageWords, scenario: Scenario = BASE): PageSummary {
  const parts = page.route.split('/').filter(Boolean);
  const [first = '', second, third] = parts;
  const tier = parts.length === 1 ? TIERS.find((users) => tierId(users) === first) : undefined;
  if (tier !== undefined) return tierSummary(tier, scenario);
  if (first === 'reference' && (second === 'prices' || second === 'limits')) return recordsSummary(second, page, third);
  if (page.figures) return sectionSummary(page, { figures: page.figures });
  const figures = SECTIONS[second ?? first];
  if (figures) return sectionSummary(page, figures(scenario));
  if (second !== undefined) throw withoutFigures(page.route, second);
  return guideSummary(page, scenario);
}

function withoutFigures(route: string, slug: string): ModelError {
  return new ModelError(
    'section',
    `${route} has no summary figures for search results and previews. Add '${slug}': (scenario) => ({ figures: [...] }) with two or three figures to a file in model/render/summaries/sections/, such as work.ts`,
  );
}

function sectionSummary(page: PageWords, { figures, says }: SectionFigures): PageSummary {
  return {
    title: page.title,
    description: says ?? page.description ?? page.title,
    fields: [fieldOf(figures[0]), fieldOf(figures[1])],
    card: { kicker: page.kicker ?? 'Guide', headline: page.title, figures: cardFigures(figures) },
  };
}

/** The guide, its home page, and the pages at the top that are about the whole of it. */
function guideSummary(page: PageWords, scenario: Scenario): PageSummary {
  const figures = HOME_FIGURES.map((users) => totalFigure(users, scenario)) as [KeyFigure, KeyFigure, KeyFigure];
  const [from, to] = [TIERS[0], TIERS[TIERS.length - 1] as number];
  const [least, most] = [from, to].map((users) => totalFigure(users, scenario).text);
  const says =
    `What to run, what it costs and when to change it, from ${formatCount(from)} to ${formatCount(to)} registered users: ` +
    `${least} to ${most} a month at the best value.`;
  const kicker = `From ${formatCount(from)} to ${formatCount(to)} registered users`;
  const summary = sectionSummary({ kicker, ...page }, { figures, ...(page.description === undefined && { says }) });
  return { ...summary, fields: [totalFieldOf(10_000, scenario), totalFieldOf(100_000, scenario)] };
}

function totalFieldOf(users: number, scenario: Scenario): SummaryField {
  return fieldOf(totalFigure(users, scenario, `Monthly total at ${formatCount(users)} users`));
}

function fieldOf(figure: KeyFigure): SummaryField {
  return { label: figure.label, text: lineOf(figure) };
}
