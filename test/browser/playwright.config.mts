import { defineConfig } from '@playwright/test';
import { findChromium } from '../../scripts/chromium/find.mjs';

/** Browser tests of the built site; `npm run browser` runs them. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.mts',
  outputDir: '../../.cache/playwright',
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  retries: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../.cache/browser.json' }]],
  use: { launchOptions: findChromium(), trace: 'on-first-retry' },
});
