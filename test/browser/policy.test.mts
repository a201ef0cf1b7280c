import assert from 'node:assert/strict';
import { test } from './harness.mjs';
import { visit } from './visit.mjs';

/** That no page needs what the policy refuses is seen on every visit: a refusal is a problem of the visit. */
test.describe('the security policy', () => {
  test('comes with every answer, also that of a missing page', async ({ site }) => {
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

  test('refuses nothing while diagrams are drawn and the theme changes', async ({ site, context }) => {
    // Under a reader's own case the diagrams say something else than those of the guide, so Mermaid draws them on the page.
    const { page, problems } = await visit(context, `${site.origin}/infrastructure/scaling-by-user-tier/?case=high`);
    await page.waitForFunction(() => !document.documentElement.dataset.whatIf);
    await page.evaluate(() => document.querySelector('.diagram-canvas')?.scrollIntoView());
    await page.locator('.diagram-canvas svg[id^="mermaid"]').first().waitFor();
    const toggle = page.getByRole('button', { name: /switch between dark and light mode/i });
    for (let presses = 0; presses < 3; presses += 1) await toggle.click();
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('refuses a script, a handler, a request and a frame that do not belong to the site', async ({
    site,
    context,
  }) => {
    const { page, problems } = await visit(context, `${site.origin}/`);
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
    const refused = problems.flatMap((problem) => /refused by the policy: (\S+)/.exec(problem)?.[1] ?? []);
    assert.deepEqual([...new Set(refused)].sort(), ['connect-src', 'frame-src', 'script-src-attr', 'script-src-elem']);
    assert.equal(await page.evaluate(() => 'planted' in window), false);
    await page.close();
  });

  test('lets no other page put the site into a frame', async ({ site, context }) => {
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
