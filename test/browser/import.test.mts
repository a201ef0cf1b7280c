import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findAxeViolations } from './checks.mjs';
import { test } from './harness.mjs';
import { visit } from './visit.mjs';

const FIXTURES = new URL('../../model/test/imports/fixtures/', import.meta.url);

function file(name: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/plain', buffer: readFileSync(new URL(name, FIXTURES)) };
}

/** The field for files, once its reader has started. */
async function field(page: Page) {
  const input = page.getByLabel('Choose files, or drop them here');
  await page.locator('#import-files:enabled').waitFor();
  return input;
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test.describe('the import of files', () => {
  test('reads offline, asks nobody, and keeps its result as a link and as a file', async ({ site, context }) => {
    const { page, problems } = await visit(context, `${site.origin}/import/`);
    const input = await field(page);
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Registered users').fill('20000');
    await input.setInputFiles([file('supabase-usage.json'), file('metrics-1.prom'), file('metrics-2.prom')]);
    await page.getByText('Mapped 100.0 % of the money.').waitFor();
    assert.match(
      await page.getByRole('table', { name: 'The bill, line by line' }).innerText(),
      /supabase\.egress\.cached/,
    );
    assert.match(await page.getByRole('table', { name: 'Limits, the fullest first' }).innerText(), /Database disk/);
    assert.deepEqual(await findAxeViolations(page, 'main'), []);
    const markdown = await saved(page, 'Save as Markdown');
    assert.match(markdown, /^# Where you stand/);
    const profile = await saved(page, 'Save the profile');
    assert.equal(JSON.parse(profile).users, 20_000);
    assert.deepEqual(
      asked.filter((address) => !address.startsWith('blob:')),
      [],
    );
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Apply to every page' }).click();
    await page.waitForURL(/users=20000/);
    await page.reload();
    await (await field(page)).setInputFiles({
      name: 'profile.json',
      mimeType: 'application/json',
      buffer: Buffer.from(profile),
    });
    await page.getByText(/^Profile: 20,000 users/).waitFor();
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('shows progress, can be cancelled, and reads again afterwards', async ({ site, context }) => {
    const { page, problems } = await visit(context, `${site.origin}/import/`);
    const head =
      'BilledCost,BillingCurrency,ChargeCategory,ProviderName,ServiceName,SkuMeter,ConsumedQuantity,ConsumedUnit\n';
    const row = '0.01,USD,Usage,AWS,AmazonS3,Requests-Tier1,2000,Requests\n';
    await field(page);
    await page.evaluate(
      ([first, line]) => {
        const large = new File([first as string, (line as string).repeat(600_000)], 'large.csv');
        const transfer = new DataTransfer();
        transfer.items.add(large);
        document
          .querySelector('.import-drop')
          ?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
      },
      [head, row],
    );
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await (await field(page)).setInputFiles(file('gcp-billing.csv'));
    await page.getByText('Mapped 97.8 % of the money.').waitFor();
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('runs nothing that a file holds, and names what it cannot read', async ({ site, context }) => {
    const { page, problems } = await visit(context, `${site.origin}/import/`);
    const csv = 'Description,Quantity,Amount\n<img src=x onerror="window.planted=1">,1,$5.00\nPro Plan,1,$25.00\n';
    await (await field(page)).setInputFiles({ name: 'invoice.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('table', { name: 'Not mapped' }).waitFor();
    assert.equal(
      await page.evaluate(() => 'planted' in window || document.querySelector('main img[src="x"]') !== null),
      false,
    );
    await (await field(page)).setInputFiles({
      name: 'bill.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    });
    assert.match(await page.getByRole('alert').innerText(), /bill\.pdf: line 1, column 1: a PDF/);
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('fits a phone, and is worked by the keyboard', async ({ site, context }) => {
    const { page } = await visit(context, `${site.origin}/import/`);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByText('Paste an invoice or the usage page').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Pro Plan 1 $25.00 $25.00');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Mapped 100.0 % of the money.').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `wider than the phone by ${wide} px`);
    await page.close();
  });
});
