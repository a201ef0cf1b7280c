import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Elements that stick out of the window sideways, if the page scrolls sideways; empty when it does not. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return wide
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} is wider than ${width} px`);
  });
}

/** Tables of a page that hide columns, and rows whose first value begins on another line than their label. Folded ones are not looked at. */
export function findTableProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const top = (cell: Element): number | undefined => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0)?.top;
    };
    const name = (table: Element): string => table.querySelector('caption')?.textContent?.trim() ?? '';
    const tables = [...document.querySelectorAll('table.ledger')].filter((table) => table.getClientRects().length > 0);
    const hiding = tables.flatMap((table) => {
      const region = table.closest('.table-scroll');
      const hidden = region ? region.scrollWidth - region.clientWidth : 0;
      return hidden > 1 ? [`hides ${hidden} px: ${name(table)}`] : [];
    });
    const apart = tables.flatMap((table) =>
      [...table.querySelectorAll('tbody tr')].flatMap((row) => {
        const [label, value] = [row.querySelector('th'), row.querySelector('td')].map((cell) => cell && top(cell));
        const off = Math.abs((label ?? 0) - (value ?? 0));
        return label != null && value != null && off > 12 ? [`row ${row.id} is off by ${off} px: ${name(table)}`] : [];
      }),
    );
    return [...hiding, ...apart];
  });
}

/** Words of a chart that are too small to read, lie on each other, or stick out of their figure. */
function problemsOfWords(page: Page): Promise<string[]> {
  return page.locator('figure.chart').evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const frame = figure.getBoundingClientRect();
      const words = [...figure.querySelectorAll('.chart-plot text')]
        .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const small = words.filter(({ box }) => box.height < 11).map(({ text }) => `small: ${text}`);
      const out = words
        .filter(({ box }) => box.left < frame.left || box.right > frame.right)
        .map(({ text }) => `outside: ${text}`);
      const ends = [...figure.querySelectorAll('.series-end text, .axes text')]
        .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const onEachOther = ends.flatMap((one, index) =>
        ends
          .slice(index + 1)
          .filter(
            ({ box }) =>
              Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 &&
              Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 4,
          )
          .map(({ text }) => `on each other: ${one.text} and ${text}`),
      );
      return [...small, ...out, ...onEachOther].map((problem) => `${figure.id}: ${problem}`);
    }),
  );
}

/** The least contrast of a line, marker or fill of a chart with its ground; infinite on a page without charts. */
function leastContrast(page: Page): Promise<number> {
  return page.evaluate(() => {
    const luminance = (colour: string): number => {
      const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      const [red = 0, green = 0, blue = 0] = parts;
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    return Math.min(
      ...[...document.querySelectorAll('figure.chart')].flatMap((figure) => {
        const ground = getComputedStyle(figure).backgroundColor;
        const strokes = [...figure.querySelectorAll('.series .line, .own line, .reach line')];
        const fills = [...figure.querySelectorAll('.texture rect, .series .shape:not(.shape--hollow)')];
        return [
          ...strokes.map((line) => contrast(getComputedStyle(line).stroke, ground)),
          ...fills.map((fill) => contrast(getComputedStyle(fill).fill, ground)),
        ];
      }),
    );
  });
}

/** Contrast that WCAG asks of what a drawing is understood by. */
const LEAST_CONTRAST = 3;

/** What makes a chart of the page hard to read, at its present width and in its present theme. */
export async function findChartProblems(page: Page): Promise<string[]> {
  const contrast = await leastContrast(page);
  return [...(await problemsOfWords(page)), ...(contrast >= LEAST_CONTRAST ? [] : [`contrast ${contrast}`])];
}

function thinOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const beyond =
      '.records > li:nth-child(n + 3), .record-columns section:nth-child(n + 4), .record-sentences > li:nth-child(n + 4)';
    for (const element of document.querySelectorAll(beyond)) element.remove();
    const gone = [...document.querySelectorAll('.record-index a')].filter(
      (link) => !document.querySelector(link.getAttribute('href') ?? ''),
    );
    for (const link of gone) link.closest('li')?.remove();

    const ofOneMake = new Map<string, number>();
    for (const element of document.querySelectorAll('tbody tr, pre .token')) {
      const style = element.matches('.token') ? element.getAttribute('style') : '';
      const parts = [element, ...element.querySelectorAll('*')].map((part) => `${part.tagName} ${part.classList}`);
      const make = [style, ...new Set(parts)].join('\n');
      const before = ofOneMake.get(make) ?? 0;
      ofOneMake.set(make, before + 1);
      if (before >= 3 && element.previousElementSibling !== null) element.remove();
    }
  });
}

/**
 * What axe finds wrong, a line per rule and element. Much of a page is of one make, and axe takes longer than linear: it is
 * shown the first two records of the first three services, and of all rows of tables and words of code that have the same elements and
 * classes the first three, and the first of each table or line. That changes the page; make it the last check.
 * @param regions selectors of parts to look at, all there is in them and the page left as it is; the whole page when there is none
 */
export async function findAxeViolations(page: Page, ...regions: readonly string[]): Promise<string[]> {
  if (regions.length === 0) {
    await thinOut(page);
    // What lies below the bar at the head or at the foot comes out from it as soon as the page is scrolled.
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.addStyleTag({ content: '.what-if { position: static !important; }' });
  }
  // In place of @axe-core/playwright, which gives the page all of axe twice each time.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (include) => {
    const context = include.length > 0 ? { include: include.map((region) => [region]) } : document;
    const engine = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await engine.run(context, {
      // Off by default, and part of WCAG 2.2 AA.
      rules: { 'target-size': { enabled: true } },
      // What passed is not asked for, which takes less than half the time.
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 3).map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    );
  }, regions);
}
