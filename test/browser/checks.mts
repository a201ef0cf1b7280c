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

/** Links that lead nowhere, which a robot counts against a page. */
export function findDeadLinks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a:not([href]):not([role])')].map((link) => link.outerHTML.slice(0, 120)),
  );
}

function thinOutRecords(page: Page): Promise<void> {
  return page.evaluate(() => {
    const beyond =
      '.records > li:nth-child(n + 3), .record-columns section:nth-child(n + 4), .record-sentences > li:nth-child(n + 4), .ledger tbody tr:nth-child(n + 7)';
    for (const element of document.querySelectorAll(beyond)) element.remove();
    const gone = [...document.querySelectorAll('.record-index a')].filter(
      (link) => !document.querySelector(link.getAttribute('href') ?? ''),
    );
    for (const link of gone) link.closest('li')?.remove();
  });
}

/**
 * What axe finds wrong, a line per rule and element. Hundreds of records are of one make, and axe takes longer than linear: it
 * is shown the first two of the first three services, and the first six rows of a table. Changes the page; make it the last check.
 */
export async function findAxeViolations(page: Page): Promise<string[]> {
  await thinOutRecords(page);
  // Off by default, and part of WCAG 2.2 AA.
  const rules = { 'target-size': { enabled: true } };
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  return violations.flatMap((violation) =>
    violation.nodes
      .slice(0, 3)
      .map((node) => `${violation.id}: ${violation.help}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
  );
}
