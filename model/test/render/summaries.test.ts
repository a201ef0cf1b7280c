import { describe, expect, it } from 'vitest';
import {
  cardText,
  estimate,
  limits,
  type PageSummary,
  priceBooks,
  prices,
  rangeText,
  recommend,
  summaryOf,
  TIERS,
  totalText,
} from '../../index';
import { configurationLabel } from '../../render/configuration';
import { SECTIONS } from '../../render/summaries/sections';

const ROUTES = [
  '/',
  '/guide/',
  ...['10', '100', '1k', '10k', '50k', '100k', '500k'].map((tier) => `/${tier}/`),
  ...Object.keys(SECTIONS).map((slug) => `/infrastructure/${slug}/`),
  '/reference/prices/',
  '/reference/limits/',
  ...priceBooks.map(({ vendor }) => `/reference/prices/${vendor}/`),
];
const of = (route: string, more = {}): PageSummary => summaryOf({ route, title: `Title of ${route}`, ...more });
const wordsOf = ({ title, description, fields, card }: PageSummary): string =>
  [title, description, ...fields.flatMap(({ label, text }) => [label, text]), cardText(card)].join('\n');

describe('What a page says of itself', () => {
  it.each(['infrastructure', 'reference'])('needs figures of its own in %s, and says where to add them', (folder) => {
    expect(() => of(`/${folder}/sheep/`)).toThrow(
      /^\/\w+\/sheep\/ has no summary figures .* Add 'sheep': .* to a file in model\/render\/summaries\/sections\//,
    );
  });

  it.each(ROUTES)(
    '%s is whole: a description, two fields, a card of one to three figures, no broken number',
    (route) => {
      const summary = of(route);
      expect(wordsOf(summary)).not.toMatch(/NaN|undefined|Infinity|\[object|: ,|\(\)/);
      expect(summary.description.length).toBeGreaterThan(0);
      expect(summary.fields.every(({ label, text }) => label !== '' && text !== '')).toBe(true);
      expect(summary.card.figures.length).toBeGreaterThanOrEqual(1);
      expect(summary.card.figures.length).toBeLessThanOrEqual(3);
    },
  );

  it.each(TIERS.map((users, index) => [users, ROUTES[index + 2] as string] as const))(
    'at %i users it names platform, total and range as the model has them',
    (users, route) => {
      const { best } = recommend(users);
      const range = rangeText(estimate(best.id, users, { case: 'low' }), estimate(best.id, users, { case: 'high' }));
      const summary = of(route);
      expect(summary.title).toContain(`${totalText(best)} a month`);
      expect(summary.fields[0]).toMatchObject({ label: 'Monthly total' });
      expect(summary.fields[0].text).toContain(totalText(best));
      expect(summary.description).toContain(configurationLabel(best.deployment.configuration));
      if (range !== totalText(best)) expect(summary.fields[0].text).toContain(range);
    },
  );

  it('a tier names its first hard limit with its user count', () => {
    const text = expect.stringMatching(/^Database processors of large at 8\d\d,\d{3} users$/);
    expect(of('/50k/').fields[1]).toEqual({ label: 'First hard limit', text });
    expect(of('/10/').fields[1].text).toMatch(/^File storage at \d+ users$/);
  });

  it('a description in words stays; one about figures is computed', () => {
    expect(of('/infrastructure/security/', { description: 'In words.' }).description).toBe('In words.');
    expect(of('/infrastructure/cost-projections/', { description: 'In words.' }).description).toMatch(/\$.* at 10K/);
  });

  it('figures follow the scenario', () => {
    const page = { route: '/100k/', title: '' };
    expect(summaryOf(page, { case: 'high' }).fields[0].text).not.toBe(summaryOf(page).fields[0].text);
  });

  it('the indexes count every record, and a vendor without a book is refused', () => {
    expect(of('/reference/prices/').description).toContain(`${prices.length} prices of ${priceBooks.length} vendors`);
    expect(of('/reference/limits/').fields[0].text).toBe(String(limits.length));
    expect(() => of('/reference/prices/nobody/')).toThrow('no book of prices is on file for "nobody"');
  });

  it('a card in words has all that it shows', () => {
    const { card } = of('/10k/');
    for (const { label, text, detail } of card.figures)
      expect(cardText(card)).toContain(`${label}: ${text}, ${detail}`);
  });
});
