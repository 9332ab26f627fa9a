/** What a device has kept is read without a network: a version whole, and none mixed with another. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { WORKER } from '../../src/offline/kept.ts';
import { few } from '../support/few.ts';
import { ENGINES } from './engines.ts';
import { smallSite, type SmallSite } from '../support/small-site.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

const site = test.extend<{ site: SmallSite }>({
  site: async ({}, use) => {
    const small = await smallSite();
    await use(small);
    await small.close();
  },
});

/** Runs in a page: the version that each part of it is of. */
const versions = async (): Promise<unknown[]> => {
  const textOf = (id: string): string | null | undefined => document.querySelector(id)?.textContent;
  const picture = document.querySelector('img');
  await picture?.decode().catch(() => undefined);
  return [textOf('#text'), textOf('#said'), String(picture?.naturalWidth)];
};

const versionsOn = (page: Page): Promise<unknown[]> => page.evaluate(versions);

const whole = (version: string): string[] => [version, version, version];

/** What is left on the device: how many caches, the worker’s state, and whether another is to follow. */
const left = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const next = registration?.installing ?? registration?.waiting;
    return {
      caches: (await caches.keys()).length,
      worker: registration?.active?.state,
      next: next?.state,
    };
  });

const KEPT = { caches: 1, worker: 'activated', next: undefined };
const NOTHING = { caches: 0, worker: undefined, next: undefined };

/** How many files are kept, of all versions. */
const filesKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(stores.map((store) => store.keys()))).flat().length;
  });

/** Has the browser look for a new worker, as it does by itself when a page is at rest. */
const look = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
  });

/** Milliseconds after which a worker that is still being installed is taken to stand still. */
const STANDSTILL = 20_000;

/**
 * Ends the worker of an earlier version while that of the next waits for it, and one that stands
 * still while it is installed: the next look installs it anew. Chromium ends one that rests by
 * itself, but none that is watched, as tests watch all; and waits five minutes for either.
 */
const endsIdle = async (page: Page): Promise<() => Promise<void>> => {
  const devtools = await page.context().newCDPSession(page);
  const workers = new Map<string, string>();
  const seen = new Map<string, number>();
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) {
      workers.set(versionId, status);
      if (!seen.has(versionId)) seen.set(versionId, Date.now());
    }
  });
  await devtools.send('ServiceWorker.enable');
  return async () => {
    const ids = (wanted: string): string[] =>
      [...workers].filter(([, status]) => status === wanted).map(([id]) => id);
    const still = ids('installing').filter(
      (id) => Date.now() - (seen.get(id) ?? Infinity) > STANDSTILL,
    );
    const idle = ids('installed').length === 0 ? still : [...still, ...ids('activated')];
    for (const versionId of idle) await devtools.send('ServiceWorker.stopWorker', { versionId });
  };
};

/** Comes to a page time and again, until something is so. */
const until = async (page: Page, url: string, check: () => Promise<void>): Promise<void> => {
  const endIdle = await endsIdle(page);
  await expect(async () => {
    await page.goto(url);
    await look(page);
    await endIdle();
    await check();
  }).toPass();
};

const visit = (page: Page, url: string, wanted: object): Promise<void> =>
  until(page, url, async () => {
    expect(await left(page)).toEqual(wanted);
  });

site('a version is read whole, and the next takes its place', async ({ page, site }) => {
  await site.publish('11');
  await visit(page, site.url, KEPT);
  await site.goDown();
  for (const path of ['', 'state/', 'state', '?from=card']) {
    await page.goto(site.url + path);
    expect(await versionsOn(page), path).toEqual(whole('11'));
  }
  await site.publish('22');
  await page.goto(site.url);
  expect(await versionsOn(page)).toEqual(whole('22'));
  await until(page, site.url, async () => {
    expect(await left(page)).toEqual(KEPT);
    expect(await page.evaluate(() => caches.match('_astro/said.11.js'))).toBeUndefined();
  });
  await site.goDown();
  await page.goto(`${site.url}state/`);
  expect(await versionsOn(page)).toEqual(whole('22'));
});

site(
  'what is half there, or another’s, is not kept, and the last whole version stays',
  async ({ page, site }) => {
    await site.publish('11');
    await visit(page, site.url, KEPT);
    for (const [version, spoil] of [
      ['22', (folder: string) => rm(join(folder, 'state/picture.svg'))],
      ['33', (folder: string) => writeFile(join(folder, 'state/index.html'), 'of another version')],
    ] as const) {
      await site.publish(version, spoil);
      await page.goto(site.url);
      expect(await versionsOn(page)).toEqual(whole(version));
      // The browser looks for a new worker, tries it, and drops it.
      const state = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        const next = registration.installing;
        await new Promise<void>((resolve) => {
          if (!next || next.state === 'redundant') resolve();
          next?.addEventListener('statechange', () => {
            resolve();
          });
        });
        return next?.state ?? 'redundant';
      });
      expect(state).toBe('redundant');
      await site.goDown();
      await page.goto(`${site.url}state/`);
      expect(await versionsOn(page)).toEqual(whole('11'));
    }
    await site.publish('33');
    await page.goto(site.url);
    await until(page, site.url, async () => {
      expect(await page.evaluate(() => caches.match('_astro/said.33.js'))).toBeDefined();
      expect(await left(page)).toEqual(KEPT);
    });
  },
);

site('what was deleted is kept again', async ({ page, site }) => {
  await site.publish('11');
  await visit(page, site.url, KEPT);
  const files = await filesKept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await site.publish('22');
  // The worker of the version before tries to fill what was deleted, and may be at it for a while.
  await until(page, site.url, async () => {
    expect(await left(page)).toEqual(KEPT);
    expect(await page.evaluate(() => caches.match('_astro/said.22.js'))).toBeDefined();
    expect(await filesKept(page)).toBe(files);
  });
  await site.goDown();
  await page.goto(site.url);
  expect(await versionsOn(page)).toEqual(whole('22'));
});

for (const [about, end] of [
  ['that keeps nothing any longer', (site: SmallSite) => site.publishForgetting()],
  [
    'whose worker is gone',
    (site: SmallSite) => site.publish('22', (folder) => rm(join(folder, WORKER))),
  ],
] as const) {
  site(`of a site ${about} nothing is left`, async ({ page, site }) => {
    await site.publish('11');
    await visit(page, site.url, KEPT);
    await end(site);
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => new Promise(() => undefined);
    });
    await visit(page, site.url, NOTHING);
  });
}

site('a device without room keeps nothing, and reads as ever', async ({ page, site, context }) => {
  const session = await context.newCDPSession(page);
  const origin = new URL(site.url).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 10 });
  await site.publish('11');
  await page.goto(site.url);
  await expect
    .poll(() => page.evaluate(async () => navigator.serviceWorker.getRegistration()))
    .toBeUndefined();
  expect(await left(page)).toEqual(NOTHING);
  expect(await versionsOn(page)).toEqual(whole('11'));
});

for (const engine of few(['webkit', 'firefox'] as const, 1)) {
  site(`${engine} reads what was kept`, async ({ site }) => {
    await site.publish('11');
    const window = await ENGINES[engine]();
    try {
      await window.open(site.url);
      await window.run(async () => {
        await navigator.serviceWorker.ready;
      }, undefined);
      await site.goDown();
      await window.open(`${site.url}state/`);
      expect(await window.run(versions, undefined)).toEqual(whole('11'));
    } finally {
      await window.close();
    }
  });
}
