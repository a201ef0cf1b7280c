import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium/find.mjs';

/** How a person comes to a page. */
export interface Manner {
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly scripts: boolean;
}

/** A desktop window, light, and a phone, dark and with less motion: together they cover both widths and both themes. */
export const desktop: Manner = { width: 1280, theme: 'light', scripts: true };
export const phone: Manner = { width: 375, theme: 'dark', scripts: true };

/** Starts the Chromium that the tests use. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(findChromium());
}

/** A fresh profile in that manner. */
export async function openContext(browser: Browser, manner: Manner): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: manner.width, height: manner.width < 600 ? 760 : 860 },
    colorScheme: manner.theme,
    javaScriptEnabled: manner.scripts,
    reducedMotion: manner.width < 600 ? 'reduce' : 'no-preference',
  });
  // The compiler of the tests wraps named functions in a helper, which a page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  return context;
}

const left = new Map<string, BrowserContext[]>();
const nameOf = new WeakMap<BrowserContext, string>();

/**
 * A profile in that manner which has nothing of an earlier visitor but the files of the site, with which pages open in less time than in a
 * fresh one. Give it back with `leave`, unless its settings were changed: then close it.
 */
export async function borrowContext(browser: Browser, manner: Manner): Promise<BrowserContext> {
  const name = JSON.stringify(manner);
  const context = left.get(name)?.pop() ?? (await openContext(browser, manner));
  nameOf.set(context, name);
  return context;
}

/** Closes the pages of a borrowed profile, forgets what they stored, and keeps it for the next visitor of its manner. */
export async function leave(context: BrowserContext): Promise<void> {
  const page = context.pages().find((one) => one.url().startsWith('http'));
  if (page) {
    const session = await context.newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cookies,local_storage,indexeddb' });
  }
  for (const each of context.pages()) await each.close();
  const name = nameOf.get(context);
  if (name !== undefined) left.set(name, [...(left.get(name) ?? []), context]);
}

/**
 * A page with everything on it that no reader should meet: console errors, uncaught errors, failed or off-origin requests,
 * and what the security policy refused.
 */
export interface Visit {
  readonly page: Page;
  readonly problems: string[];
  /** Addresses of everything that the page has asked for so far. */
  readonly fetched: readonly string[];
}

async function tellRefusals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`refused by the policy: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
}

/** A tab that goes from page to page, which takes half the time of a new one for each. */
export interface Tab {
  /** Opens an address and waits until its scripts have taken over; problems keep being collected until the next visit. */
  visit(address: string): Promise<Visit>;
}

/** A new tab for somebody who comes in that manner. */
export async function openTab(context: BrowserContext, manner: Manner = desktop): Promise<Tab> {
  const page = await context.newPage();
  let problems: string[] = [];
  let fetched: string[] = [];
  let origin = '';
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    fetched.push(request.url());
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      problems.push(`off-origin request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  await tellRefusals(page);
  return {
    visit: async (address) => {
      problems = [];
      fetched = [];
      origin = new URL(address).origin;
      await page.goto(address, { waitUntil: 'load' });
      if (manner.scripts) await wake(page);
      return { page, problems, fetched };
    },
  };
}

/** Opens an address in a tab of its own and waits until its scripts have taken over; problems keep being collected until it is closed. */
export async function visit(context: BrowserContext, address: string, manner: Manner = desktop): Promise<Visit> {
  return (await openTab(context, manner)).visit(address);
}

/**
 * Starts a page's scripts as a reader's first input would, and waits until they have taken over. No key is really pressed: a layout
 * shift that follows a real one is not counted.
 */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })));
  await hydrated(page);
}

/** Waits until a page's scripts have taken over. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForSelector('html[data-has-hydrated="true"]');
}

/** Shows an open page as somebody sees it who comes in that manner. */
export async function show(page: Page, { width, theme }: Manner): Promise<void> {
  await page.setViewportSize({ width, height: 860 });
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
}
