import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { test } from './harness.mjs';
import { desktop, openContext, visit, wake } from './visit.mjs';

const pageWithCode = '/infrastructure/database-performance/';
const block = '.theme-code-block';

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

function scriptsWith(text: string): string[] {
  const folder = join(buildDir, 'assets/js');
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name), 'utf8').includes(text));
}

test.describe('code on a page', () => {
  test('stays as it was coloured, without Prism, and its button copies it', async ({ site, browser }) => {
    const context = await openContext(browser, desktop);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const errors: string[] = [];
    const scripts: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto(site.origin + pageWithCode, { waitUntil: 'load' });
    const pre = page.locator(`${block} pre`).first();
    const asBuilt = await pre.evaluate((element) => element.outerHTML);
    assert.match(asBuilt, /class="token keyword"/);
    await wake(page);
    await pre.hover();
    await page.locator(block).first().getByRole('button', { name: /copy/i }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.deepEqual(linesOf(copied), linesOf(await pre.innerText()));
    assert.equal(await pre.evaluate((element) => element.outerHTML), asBuilt);
    const prism = scriptsWith('insertBefore:function');
    assert.ok(prism.length > 0, 'Prism is in some script');
    assert.deepEqual(
      prism.filter((name) => scripts.some((address) => address.endsWith(name))),
      [],
    );
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('is coloured on a page that a reader comes to from another', async ({ site, browser }) => {
    const context = await openContext(browser, desktop);
    const { page, problems } = await visit(context, `${site.origin}/guide/`);
    await page.locator(`main a[href="${pageWithCode}"]`).first().click();
    await page.waitForURL(`**${pageWithCode}`);
    await page.locator(`${block} .token.keyword`).first().waitFor();
    assert.deepEqual(problems, []);
    await context.close();
  });
});
