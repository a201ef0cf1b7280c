import type { Element } from 'hast';
import { elementsIn, hasClass, type Page, wordsOf } from './pages.mjs';

/** A quantity as one page gives it. */
export interface Value {
  readonly quantity: string;
  readonly text: string;
  readonly route: string;
}

const is = (name: string) => (element: Element) => element.tagName === name;

/** Every cell of every row that has an anchor: `ROW / COLUMN`. */
export function tableValues(page: Page): Value[] {
  return page.elements.filter(is('table')).flatMap((table) => {
    const parts = elementsIn(table);
    const columns = elementsIn(parts.find(is('thead')) ?? { ...table, children: [] })
      .filter(is('th'))
      .map(wordsOf)
      .map(numbered);
    return parts
      .filter((part) => part.tagName === 'tr' && part.properties.id)
      .flatMap((row) =>
        elementsIn(row)
          .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
          .map((cell, index) => ({
            quantity: `${row.properties.id} / ${columns[index] ?? index}`,
            text: shown(cell),
            route: page.route,
          })),
      );
  });
}

/** A heading that stands again in its row gets a number, so that the two columns differ. */
function numbered(heading: string, index: number, all: readonly string[]): string {
  const before = all.slice(0, index).filter((other) => other === heading).length;
  return before > 0 ? `${heading} (${before + 1})` : heading;
}

/** A cell without the explanation that it opens to. */
function shown(cell: Element): string {
  const explained = elementsIn(cell).find((part) => part.tagName === 'details' && hasClass(part, 'explain'));
  return wordsOf(explained ? elementsIn(explained).find(is('summary')) : cell);
}

/** The address of a tier's own page, below any base path. */
const TIER_PAGE = /\/([\d]+k?)\/$/;

/** The recommended total of each tier: on the ladder of the home page, in the tier sheets, on its own page, as the best cell of the totals. */
export function tierTotals(page: Page): Value[] {
  const marked = (root: Element): string => wordsOf(elementsIn(root).find((part) => hasClass(part, 'marked')));
  const value = (tier: string, text: string): Value => ({
    quantity: `recommended at ${tier}`,
    text,
    route: page.route,
  });
  let heading = TIER_PAGE.exec(page.route)?.[1] ?? '';
  return page.elements.flatMap((element) => {
    if (/^h[2-3]$/.test(element.tagName) && !TIER_PAGE.test(page.route)) heading = String(element.properties.id ?? '');
    if (hasClass(element, 'verdicts') && /^\d+k?$/.test(heading)) return [value(heading, marked(element))];
    if (hasClass(element, 'rung')) {
      const links = elementsIn(element).map((part) => TIER_PAGE.exec(String(part.properties.href ?? ''))?.[1]);
      return [value(links.find(Boolean) ?? '', marked(element))];
    }
    const tier = element.tagName === 'tr' && /^totals-(.+)$/.exec(String(element.properties.id ?? ''))?.[1];
    const best = tier && elementsIn(element).find((cell) => cell.tagName === 'td' && hasClass(cell, 'best'));
    return best ? [value(tier, shown(best).replace(/ best$/, ''))] : [];
  });
}

/** The same total as the last row of a bill, to the cent, and in the table of totals, to the dollar. */
export function billTotals(page: Page): Value[] {
  return tableValues(page).flatMap(({ quantity, text, route }) => {
    const [row = '', column = ''] = quantity.split(' / ');
    const [, platform, tier] = /^bill-(.+)-([\dk]+)-total$/.exec(row) ?? [];
    const usd = Number(/\$([\d,]+(?:\.\d+)?)/.exec(text)?.[1]?.replaceAll(',', '') ?? Number.NaN);
    const rounded = usd >= 100 ? String(Math.round(usd)) : usd.toFixed(2);
    if (Number.isNaN(usd)) return [];
    if (platform) return [{ quantity: `bill of ${platform} at ${tier}`, text: rounded, route }];
    const of = /^totals-(.+)$/.exec(row)?.[1];
    if (!of || column === 'Best value') return [];
    return [{ quantity: `bill of ${column.toLowerCase().replaceAll(' + ', '-')} at ${of}`, text: rounded, route }];
  });
}

/** Quantities that do not read the same everywhere, with every reading. */
export function contradictions(values: readonly Value[]): string[] {
  const readings = new Map<string, Map<string, string>>();
  for (const { quantity, text, route } of values) {
    const known = readings.get(quantity) ?? new Map<string, string>();
    readings.set(quantity, known.set(text, known.get(text) ?? route));
  }
  return [...readings]
    .filter(([, texts]) => texts.size > 1)
    .map(
      ([quantity, texts]) => `${quantity}: ${[...texts].map(([text, route]) => `"${text}" on ${route}`).join(', ')}`,
    );
}
