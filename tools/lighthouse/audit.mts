import { createServer } from 'node:net';
import lighthouse, { type Config, type Flags } from 'lighthouse';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium/find.mjs';
import { listen } from '../../scripts/lib/listen.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores of 100, layout shift, largest paint in milliseconds. */
export interface Scores extends Readonly<Record<(typeof CATEGORIES)[number], number>> {
  readonly shift: number;
  readonly largestPaint: number;
  /** Audits that took points away, outside performance. */
  readonly findings: readonly string[];
}

/** A Chromium that Lighthouse can steer, and its port. */
export interface Steered {
  readonly browser: Browser;
  readonly port: number;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server as never, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts one; every page of a run uses it. */
export async function openSteered(): Promise<Steered> {
  const port = await freePort();
  const options = findChromium();
  const browser = await chromium.launch({ ...options, args: [...options.args, `--remote-debugging-port=${port}`] });
  return { browser, port };
}

/**
 * Lighthouse's mobile preset on a page.
 * @param throttling `simulate` computes a slow phone from a fast load, as scores do; `devtools` slows the load itself
 */
export async function audit(address: string, port: number, throttling: 'simulate' | 'devtools'): Promise<Scores> {
  const flags: Flags = { port, logLevel: 'error', output: 'json' };
  const config: Config = {
    extends: 'lighthouse:default',
    settings: { onlyCategories: [...CATEGORIES], throttlingMethod: throttling, disableFullPageScreenshot: true },
  };
  const result = (await lighthouse(address, flags, config))?.lhr;
  if (!result) throw new Error(`Lighthouse gave no result for ${address}`);
  if (result.runtimeError) throw new Error(`${address}: ${result.runtimeError.message}`);
  const [performance, accessibility, practices, seo] = CATEGORIES.map((name) =>
    Math.round((result.categories[name]?.score ?? 0) * 100),
  ) as [number, number, number, number];
  const weighed = CATEGORIES.slice(1).flatMap(
    (name) => result.categories[name]?.auditRefs.filter((ref) => ref.weight) ?? [],
  );
  const findings = weighed
    .map(({ id }) => result.audits[id])
    .filter((one) => one?.score !== null && (one?.score ?? 1) < 1);
  return {
    performance,
    accessibility,
    'best-practices': practices,
    seo,
    shift: result.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    largestPaint: result.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    findings: findings.map((one) => `${one?.id}: ${one?.title}`),
  };
}
