import AxeBuilder from '@axe-core/playwright';
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
    // What lies below the bar at the foot comes out from it as soon as the page is scrolled.
    await page.addStyleTag({ content: '.what-if { position: static !important; }' });
  }
  // Off by default, and part of WCAG 2.2 AA.
  const rules = { 'target-size': { enabled: true } };
  // What passed is not asked for, and no second page is opened to gather the results of frames, of which there are none: less than half the time.
  const axe = new AxeBuilder({ page }).options({ rules, resultTypes: ['violations'] }).setLegacyMode();
  for (const region of regions) axe.include(region);
  const { violations } = await axe.analyze();
  return violations.flatMap((violation) =>
    violation.nodes
      .slice(0, 3)
      .map((node) => `${violation.id}: ${violation.help}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
  );
}
