import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { hydrated } from './visit.mjs';

/** What a page costs, in brotli bytes, and how far it moved. */
export interface Weight {
  readonly html: number;
  /** Before anybody has touched the page. */
  readonly cssBefore: number;
  readonly jsBefore: number;
  /** After the scripts have taken over: shell, model, live tables. */
  readonly jsAlive: number;
  /** After the page has been scrolled to its end, its charts included; nothing on it opened. */
  readonly jsSeen: number;
  /** Cumulative layout shift over all of that. */
  readonly shift: number;
}

const compressed = new Map<string, number>();

/** Brotli bytes of a text, at the level of a server that compresses ahead. */
export const brotliBytes = (text: string | Buffer): number => brotliCompressSync(text).length;

function bytesOf(address: string): number {
  const path = new URL(address).pathname.slice((process.env.BASE_URL ?? '/').length);
  const file = join(buildDir, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  const known = compressed.get(file) ?? (existsSync(file) ? brotliBytes(readFileSync(file)) : 0);
  compressed.set(file, known);
  return known;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function inlineBytes(html: string, pattern: RegExp): number {
  return sumOf([...html.matchAll(pattern)].map(([, text]) => brotliBytes(text ?? '')));
}

/** Opens a page, leaves it alone for a second, then scrolls through it, and says what it fetched. */
export async function weigh(context: BrowserContext, address: string): Promise<Weight> {
  const page = await context.newPage();
  const fetched: { address: string; type: string }[] = [];
  page.on('request', (request) => fetched.push({ address: request.url(), type: request.resourceType() }));
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const response = await page.goto(address, { waitUntil: 'load' });
  const html = (await response?.text()) ?? '';
  await page.waitForTimeout(1000);
  const bytesOfType = (type: string, among = fetched) =>
    sumOf(among.filter((one) => one.type === type).map((one) => bytesOf(one.address)));
  // By the page's own clock: on a busy machine a second here may be longer there than the scripts wait.
  const early = await page.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return entries.filter(({ startTime }) => startTime < (load?.loadEventEnd ?? 0) + 1000).map(({ name }) => name);
  });
  const fetchedEarly = fetched.filter(({ address: one }) => early.includes(one));
  await page.mouse.move(5, 5);
  await page.mouse.move(6, 6);
  await hydrated(page);
  await page.waitForTimeout(500);
  const jsAlive = bytesOfType('script');
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 700) {
      window.scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  });
  await page.waitForTimeout(500);
  const weight = {
    html: brotliBytes(html),
    cssBefore: bytesOfType('stylesheet', fetchedEarly) + inlineBytes(html, /<style[^>]*>(.*?)<\/style>/gs),
    jsBefore: bytesOfType('script', fetchedEarly) + inlineBytes(html, /<script>(.*?)<\/script>/gs),
    jsAlive,
    jsSeen: bytesOfType('script'),
    shift: await page.evaluate(() => (window as unknown as { shift: number }).shift),
  };
  await page.close();
  return weight;
}
