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
