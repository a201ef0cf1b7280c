import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { type ServedSite, serveSite } from './site.mjs';
import { desktop, openBrowser, openContext, visit } from './visit.mjs';

/** That no page needs what the policy refuses is seen on every visit: a refusal is a fault of the visit. */
describe('the security policy', () => {
  let site: ServedSite;
  let browser: Browser;
  let context: BrowserContext;
  before(async () => {
    [site, browser] = await Promise.all([serveSite(), openBrowser()]);
    context = await openContext(browser, desktop);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('comes with every answer, also that of a missing page', async () => {
    for (const route of ['/', '/no-such-page/', '/img/favicon.svg']) {
      const { headers } = await fetch(site.origin + route);
      assert.match(
        headers.get('content-security-policy') ?? '',
        /^default-src 'self'; script-src 'self' 'sha256-/,
        route,
      );
      assert.equal(headers.get('x-content-type-options'), 'nosniff', route);
      assert.equal(headers.get('referrer-policy'), 'strict-origin-when-cross-origin', route);
      assert.match(headers.get('permissions-policy') ?? '', /camera=\(\)/, route);
    }
  });

  it('stands in each page too, before its first script', () => {
    for (const route of [...site.routes, '/404.html']) {
      const base = process.env.BASE_URL ?? '/';
      const file = route.endsWith('.html') ? route : `${route.slice(base.length)}index.html`;
      const html = readFileSync(join(buildDir, file), 'utf8');
      const policy = html.indexOf('http-equiv="Content-Security-Policy"');
      assert.ok(policy > 0 && policy < html.indexOf('<script'), route);
      assert.ok(policy < html.indexOf('<link'), route);
    }
  });

  it('refuses nothing while diagrams are drawn and the theme changes', async () => {
    // Under a reader's own case the diagrams say something else than those of the guide, so Mermaid draws them on the page.
    const { page, faults } = await visit(context, `${site.origin}/infrastructure/scaling-by-user-tier/?case=high`);
    await page.waitForFunction(() => !document.documentElement.dataset.whatIf);
    await page.evaluate(() => document.querySelector('.diagram-canvas')?.scrollIntoView());
    await page.locator('.diagram-canvas svg[id^="mermaid"]').first().waitFor();
    const toggle = page.getByRole('button', { name: /switch between dark and light mode/i });
    for (let presses = 0; presses < 3; presses += 1) await toggle.click();
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('refuses a script, a handler, a request and a frame that do not belong to the site', async () => {
    const { page, faults } = await visit(context, `${site.origin}/`);
    await page.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'window.planted = true';
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.planted = true');
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/';
      document.body.append(inline, image, frame);
      image.src = '/no-such-image.png';
      await fetch('https://example.org/').catch(() => undefined);
    });
    await page.waitForTimeout(500);
    const refused = faults.flatMap((fault) => /refused by the policy: (\S+)/.exec(fault)?.[1] ?? []);
    assert.deepEqual([...new Set(refused)].sort(), ['connect-src', 'frame-src', 'script-src-attr', 'script-src-elem']);
    assert.equal(await page.evaluate(() => 'planted' in window), false);
    await page.close();
  });

  it('lets no other page put the site into a frame', async () => {
    const page = await context.newPage();
    await page.route('**/outer.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${site.origin}/"></iframe>` }),
    );
    await page.goto('http://127.0.0.1:9/outer.html');
    await page.waitForTimeout(500);
    assert.match(page.frames()[1]?.url() ?? '', /^chrome-error:/);
    await page.close();
  });
});
