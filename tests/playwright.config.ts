/**
 * Browser tests, in the Chromium that setup found. What a file is for stands in its name:
 *
 * - `x.spec.ts` tests the engine on a made-up story, on a phone and on a desktop;
 * - `x.once.spec.ts` tests what no screen changes, on a phone;
 * - `x.story.spec.ts` says what must hold for any story, of the one that is built.
 *
 * A test that is for one screen alone has the tag @phone or @desktop; one for long runs, @long.
 */
import { defineConfig } from '@playwright/test';
import { chromiumOptions } from '../src/cli/chromium.mjs';
import { PORT, addressAt } from './sites.ts';
import { isLong } from './support/few.ts';

const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const DESKTOP = { viewport: { width: 1440, height: 900 } };

const ONCE = '**/*.once.spec.ts';

/** The tags of tests that are not for a screen, or not for a short run. */
const without = (screen: string): RegExp[] =>
  [screen, ...(isLong ? [] : ['@long'])].map((tag) => new RegExp(tag));

/** A server, ready once its first page is. */
const serverOf = (command: string, port: number) => ({
  command: `"${process.execPath}" ${command}`,
  cwd: '..',
  env: { PORT: String(port) },
  url: addressAt(port),
  timeout: 300_000,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // One more than the cores that a small machine has: a test waits for a page a fifth of its time.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  timeout: 120_000,
  // What comes late on a busy machine still comes; who waits for what is there waits for nothing.
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    launchOptions: chromiumOptions(),
    // What a device keeps would answer in the place of what is tested; it has a test of its own.
    serviceWorkers: 'block',
    ...(process.env.TZ ? { timezoneId: process.env.TZ } : {}),
  },
  projects: [
    { name: 'phone', use: PHONE, grepInvert: without('@desktop') },
    { name: 'desktop', use: DESKTOP, grepInvert: without('@phone'), testIgnore: ONCE },
  ],
  webServer: [
    serverOf('src/cli/serve.ts', PORT),
    serverOf('tests/support/canal-site.ts --serve', PORT + 1),
  ],
});
