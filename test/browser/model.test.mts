import assert from 'node:assert/strict';
import { configurationLabel, formatUsers, perUserText, recommend, TIERS, totalText } from '@gymrats/model';
import { test } from './harness.mjs';
import { borrowContext, desktop, leave, phone, visit } from './visit.mjs';

const tierPage = '/infrastructure/scaling-by-user-tier/';

test.describe("the model's numbers on the pages", () => {
  for (const scripts of [true, false]) {
    const manner = { ...phone, scripts };
    const state = scripts ? 'on' : 'off';

    test(`the home page has platform, total and cost per user of the seven tiers with JavaScript ${state}`, async ({
      site,
      browser,
    }) => {
      const context = await borrowContext(browser, manner);
      const { page } = await visit(context, `${site.origin}/`, manner);
      const rungs = await page.locator('.rung').allInnerTexts();
      assert.equal(rungs.length, TIERS.length);
      for (const [index, users] of TIERS.entries()) {
        const { best } = recommend(users);
        for (const text of [
          formatUsers(users),
          configurationLabel(best.deployment.configuration),
          totalText(best),
          perUserText(best),
        ]) {
          assert.ok(rungs[index]?.includes(text), `${users} users: ${text} in ${rungs[index]}`);
        }
      }
      await leave(context);
    });

    test(`an amount of a bill opens to formula, price, date and record with JavaScript ${state}`, async ({
      site,
      browser,
    }) => {
      const context = await borrowContext(browser, manner);
      const { page } = await visit(context, `${site.origin}/1k/`, manner);
      const row = page.locator('tr[id^="bill-supabase-1k-supabase."]').first();
      const details = row.locator('details.explain');
      await details.locator('summary').focus();
      if (scripts) await page.keyboard.press('Enter');
      else await details.locator('summary').click();
      assert.match((await details.getAttribute('data-formula')) ?? '', /\$/);
      if (!scripts) return leave(context);
      await details.locator('.explain-formula').waitFor();
      const opened = await details.innerText();
      assert.match(opened, /Price: \$/);
      assert.match(opened, /Price as of: 20\d\d/);
      assert.match(
        (await details.locator('ul a').first().getAttribute('href')) ?? '',
        /\/reference\/prices\/supabase\/#/,
      );
      await leave(context);
    });
  }

  test('a tier sheet has verdict, actions, diagram, demand, bills and limits of its tier', async ({
    site,
    browser,
  }) => {
    const context = await borrowContext(browser, desktop);
    const { page } = await visit(context, `${site.origin}${tierPage}`);
    const sheets = page.locator('.tier-sheet');
    assert.equal(await sheets.count(), TIERS.length);
    for (const [index, users] of TIERS.entries()) {
      const sheet = sheets.nth(index);
      const text = await sheet.innerText();
      for (const part of [
        totalText(recommend(users).best),
        'Do now',
        'Watch',
        // At the largest tier nothing comes next.
        ...(users < Math.max(...TIERS) ? ['Next: up to'] : []),
        'Load and storage',
        'monthly cost',
      ]) {
        assert.ok(text.includes(part), `${users} users: ${part}`);
      }
      assert.equal(await sheet.locator('figure.diagram').count(), 1);
      assert.ok((await sheet.locator('.headroom').count()) > 2);
    }
    await leave(context);
  });
});
