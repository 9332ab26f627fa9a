/** The slow phone that every bench reads on. */
import type { Browser, Page } from '@playwright/test';

const CPU_SLOWDOWN = 4;
/** 150 ms away, 1.6 Mbit/s down, 750 kbit/s up; the protocol counts in bytes a second. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Runs `use` on a fresh page of that phone, its cache empty. */
export const withPhone = async <T>(
  browser: Browser,
  use: (page: Page) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return await use(page);
  } finally {
    await context.close();
  }
};
