/** The built site on a real host: its policies hold, nothing leaks, and it bears a crowd. */
import { readdir } from 'node:fs/promises';
import { Agent, createServer, request } from 'node:http';
import { connect } from 'node:net';
import type { Page } from '@playwright/test';
import { freePort } from '../../src/cli/free-port.ts';
import { outDir } from '../../src/cli/paths.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { untilAllHasCome } from './support.ts';
import { expect, test } from './test.ts';

let nginx: Nginx;
let pages: string[];

/** One page of each kind: the first whose path has a given beginning. */
const KINDS = ['', 'en/', 'figures/', 'embed/', 'handbook/', '404.html'];

test.beforeAll(async () => {
  nginx = await startNginx();
  const files = await readdir(outDir(), { recursive: true });
  pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
});

test.afterAll(async () => {
  expect(await nginx.stop()).toBe('');
});

/** The pages of a kind that are looked at: the shortest and the longest address. */
const ofKind = (kind: string): string[] => {
  const found = pages.filter((page) => page.startsWith(kind)).sort((a, b) => a.length - b.length);
  return kind === '' ? [''] : [...new Set([found[0] ?? '', found.at(-1) ?? ''])];
};

/** Notes what a policy has refused on a page. */
const violationsOf = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => found.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const note = Reflect.get(globalThis, 'noteViolation') as (text: string) => void;
      note(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  return found;
};

for (const kind of KINDS) {
  test(`pages of “${kind}” live under their policy`, { tag: '@desktop' }, async ({ page }) => {
    const violations = await violationsOf(page);
    for (const path of ofKind(kind)) {
      await page.goto(nginx.url + path);
      // Far down, scenes come to life: scripts, workers and pictures of theirs are asked for.
      for (let part = 0; part <= 1; part += 0.1) {
        await page.evaluate((to) => {
          scrollTo({ top: to * document.documentElement.scrollHeight, behavior: 'instant' });
        }, part);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      await untilAllHasCome(page);
      expect(violations, path).toEqual([]);
    }
  });
}

test('only embeds can be framed', { tag: '@desktop' }, async ({ page }) => {
  /** A page of another site, which frames that page of this one whose path it is asked for. */
  const host = createServer(({ url = '/' }, response) => {
    const src = nginx.url + url.slice(1);
    const body = `<iframe src="${src}" sandbox="allow-scripts" width="600" height="400"></iframe>`;
    response.writeHead(200, { 'content-type': 'text/html' }).end(body);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => host.listen(port, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${String(port)}/`;
  const [embed = ''] = ofKind('embed/');
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto(elsewhere + embed);
  await expect(page.frameLocator('iframe').locator('[data-figure]')).toBeVisible();
  // Even in a sandbox, where a page comes from nowhere, it has its fonts and its script.
  const framed = page.frames().find((frame) => frame.parentFrame() !== null);
  await expect
    .poll(() => framed?.evaluate(() => Array.from(document.fonts).map(({ status }) => status)))
    .toContain('loaded');
  expect(failed).toEqual([]);
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await page.goto(elsewhere);
  expect((await refused).type()).toBe('error');
  host.close();
});

/** Asks for a path as it is written: no client may tidy it first. */
const raw = (path: string, headers = ''): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(nginx.url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => (answer += text));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(answer);
    });
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n${headers}\r\n`,
    );
  });

test('what is outside the site stays outside', { tag: '@desktop' }, async () => {
  const probes = [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/figures/..%5c..%5cetc/passwd',
    '/.git/config',
    '/.env',
    '/en/.htaccess',
    '/_astro/../../etc/passwd',
    '/%00',
    '/index.html%00.txt',
    '/nothing/at/all',
  ];
  for (const probe of probes) {
    const answer = await raw(probe);
    expect(answer.split('\r\n')[0], probe).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer, probe).not.toContain('root:x:0');
  }
  const huge = await raw('/', `X-Long: ${'a'.repeat(100_000)}\r\n`);
  expect(huge.split('\r\n')[0]).toMatch(/ 4\d\d /);
});

test('a folder without a page of its own is nothing', { tag: '@desktop' }, async ({ page }) => {
  const own = await startNginx();
  for (const folder of ['embed/', 'fonts/', 'openers/']) {
    expect((await page.goto(own.url + folder))?.status(), folder).toBe(404);
    await expect(page.locator('h1'), folder).toHaveText('404');
  }
  const complaints = (await own.stop()).trim().split('\n');
  // That it lists no folder, nginx notes among its errors.
  expect(complaints.filter((line) => !line.includes('directory index of'))).toEqual([]);
});

test(
  'what never changes is kept, and what was packed is sent as it is',
  { tag: '@desktop' },
  async ({ request: client }) => {
    const asked = async (path: string, encoding: string) =>
      (await client.get(nginx.url + path, { headers: { 'Accept-Encoding': encoding } })).headers();
    const scripts = (await readdir(`${outDir()}/_astro`)).filter((file) => file.endsWith('.js.br'));
    const script = `_astro/${(scripts[0] ?? '').replace(/\.br$/, '')}`;
    for (const [path, cache] of [
      ['', 'no-cache'],
      [script, 'public, max-age=31536000, immutable'],
    ] as const) {
      expect((await asked(path, 'br'))['content-encoding'], path).toBe('br');
      expect((await asked(path, 'gzip'))['content-encoding'], path).toBe('gzip');
      const plain = await asked(path, 'identity');
      expect(plain['content-encoding'], path).toBeUndefined();
      expect(plain['cache-control'], path).toBe(cache);
      expect(plain['x-content-type-options'], path).toBe('nosniff');
    }
  },
);

test('5,000 requests, 200 at a time, are all answered', { tag: '@desktop' }, async () => {
  const [TOTAL, AT_A_TIME] = [5000, 200];
  const agent = new Agent({ keepAlive: true, maxSockets: AT_A_TIME });
  const targets = pages.slice(0, 20);
  const statuses = new Map<number | undefined, number>();
  const ask = (index: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const path = targets[index % targets.length] ?? '';
      request(nginx.url + path, { agent, headers: { 'Accept-Encoding': 'br' } }, (response) => {
        statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1);
        response.resume().once('end', resolve);
      })
        .once('error', reject)
        .end();
    });
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < TOTAL) await ask(next++);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  agent.destroy();
  expect(Object.fromEntries(statuses)).toEqual({ 200: TOTAL });
});
