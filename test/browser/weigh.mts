import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { buildDir } from '../../scripts/lib/paths.mjs';

const compressed = new Map<string, number>();

/** Brotli bytes of a text, at the level of a server that compresses ahead. */
export const brotliBytes = (text: string | Buffer): number => brotliCompressSync(text).length;

function bytesOf(address: string): number {
  const file = join(buildDir, new URL(address).pathname.slice((process.env.BASE_URL ?? '/').length));
  const known = compressed.get(file) ?? (existsSync(file) ? brotliBytes(readFileSync(file)) : 0);
  compressed.set(file, known);
  return known;
}

/** Brotli bytes of the scripts among the addresses that a page fetched, each counted once. */
export function scriptBytes(fetched: readonly string[]): number {
  const scripts = new Set(fetched.filter((address) => new URL(address).pathname.endsWith('.js')));
  return [...scripts].reduce((sum, address) => sum + bytesOf(address), 0);
}

/** Scrolls a page to its end, so that everything on it loads, and back; the cumulative layout shift of the page since it was opened. */
export function scrollThrough(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    for (let top = 0; top < document.documentElement.scrollHeight; top += 700) {
      window.scrollTo(0, top);
      await pause(15);
    }
    await pause(300);
    // Back to the top: what a bar that sticks covers is no problem of the page.
    window.scrollTo(0, 0);
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    await pause(50);
    return shift;
  });
}
