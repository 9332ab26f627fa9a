/** Browser tests of the built site: on a phone and on a desktop, in the Chromium that setup found. */
import { defineConfig } from '@playwright/test';
import { chromiumOptions } from '../src/cli/chromium.mjs';

const PORT = Number(process.env.E2E_PORT ?? 4390);
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
const baseURL = `http://127.0.0.1:${PORT}${base}`;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  timeout: 60_000,
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: chromiumOptions(),
    ...(process.env.TZ ? { timezoneId: process.env.TZ } : {}),
  },
  projects: [
    {
      name: 'phone',
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: `"${process.execPath}" src/cli/serve.ts`,
    cwd: '..',
    env: { PORT: String(PORT) },
    url: baseURL,
    reuseExistingServer: false,
  },
});
