import assert from 'node:assert/strict';
import { test } from './harness.mjs';
import { visit } from './visit.mjs';

const COSTS = '/infrastructure/cost-projections/';

test.describe('a page that is reached by a link of the site', () => {
  test('has its tables as soon as it is shown', async ({ site, context }) => {
    const { page, problems } = await visit(context, `${site.origin}/infrastructure/security/`);
    const rows = await page.evaluate((href) => {
      const link = [...document.querySelectorAll('a')].find((one) => one.getAttribute('href') === href);
      const before = document.querySelector('h1')?.textContent;
      const shown = new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          const heading = document.querySelector('h1')?.textContent;
          if (heading === undefined || heading === before) return;
          observer.disconnect();
          resolve(document.querySelectorAll('main .ledger tbody tr').length);
        }).observe(document.body, { childList: true, subtree: true });
      });
      link?.click();
      return shown;
    }, COSTS);
    assert.ok(rows > 50, `${rows} rows when the heading came`);
    assert.match(await page.locator('#totals-10k').innerText(), /\$\d/);
    assert.deepEqual(problems, []);
  });

  test('is shown at the place that the link names', async ({ site, context }) => {
    const { page } = await visit(context, `${site.origin}/infrastructure/security/`);
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/infrastructure/"][href*="/#"]')];
      links.find(({ pathname }) => pathname !== location.pathname)?.click();
    });
    await page.waitForURL((address) => address.hash !== '' && !address.pathname.includes('/security/'));
    await page.waitForFunction(() => {
      const top = document.getElementById(location.hash.slice(1))?.getBoundingClientRect().top;
      return top !== undefined && top >= 0 && top < 200;
    });
  });
});
