import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'story-serve-'));
const PAGE = `<p>${'渠口'.repeat(1000)}</p>`;
let site: Served;

/** Asks for a path as it is written, without following redirects. */
const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(site.url).origin + path, { redirect: 'manual', ...init });

beforeAll(async () => {
  mkdirSync(join(dir, 'en'));
  mkdirSync(join(dir, '_astro'));
  writeFileSync(join(dir, 'index.html'), PAGE);
  writeFileSync(join(dir, 'index.html.br'), brotliCompressSync(PAGE));
  writeFileSync(join(dir, 'index.html.gz'), gzipSync(PAGE));
  writeFileSync(join(dir, 'en/index.html'), '<p>Canalhead</p>');
  writeFileSync(join(dir, '404.html'), '<p>Not here</p>');
  writeFileSync(join(dir, 'notes.txt'), '渠口');
  writeFileSync(join(dir, '_astro/page.abc.js'), 'export {};');
  site = await serve(dir);
});

afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

describe('the server', () => {
  it.each(['br', 'gzip'])('sends the build’s own packed files: %s', async (encoding) => {
    const response = await ask('/', { headers: { 'Accept-Encoding': encoding } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe(PAGE);
  });

  it('sends plain files to whoever takes no others, and says that it depends', async () => {
    const response = await ask('/', { headers: { 'Accept-Encoding': 'identity' } });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(PAGE);
  });

  it('leads from a folder without its slash to the folder', async () => {
    const response = await ask('/en?from=card');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/en/?from=card');
    expect(await (await ask('/en/')).text()).toContain('Canalhead');
  });

  it.each(['/nothing', '/en/nothing/', '/%2e%2e/package.json', '/%ff', '//example.org/en'])(
    'answers %s with the 404 page',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Not here');
    },
  );

  it('says how text is encoded and how long a file stays the same', async () => {
    expect((await ask('/notes.txt')).headers.get('content-type')).toBe('text/plain;charset=utf-8');
    expect((await ask('/_astro/page.abc.js')).headers.get('cache-control')).toContain('immutable');
    expect((await ask('/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('gives fonts and modules to a frame that another site has sandboxed, and no page', async () => {
    const given = async (path: string): Promise<string | null> =>
      (await ask(path)).headers.get('access-control-allow-origin');
    expect(await given('/_astro/page.abc.js')).toBe('*');
    expect(await given('/')).toBeNull();
  });

  it('only reads', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('goes on when the site is built anew: with what is there now, and without what is gone', async () => {
    const text = async (): Promise<string> => (await ask('/built.txt')).text();
    writeFileSync(join(dir, 'built.txt'), 'once');
    expect(await text()).toBe('once');
    writeFileSync(join(dir, 'built.txt'), 'and once more');
    expect(await text()).toBe('and once more');
    rmSync(join(dir, 'built.txt'));
    expect((await ask('/built.txt')).status).toBe(404);
    expect((await ask('/')).status).toBe(200);
  });

  it('refuses a port that is taken', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve(dir, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('serves below a base path, and only there', async () => {
    vi.stubEnv('BASE_PATH', '/story');
    const below = await serve(dir);
    vi.unstubAllEnvs();
    const status = async (path: string): Promise<number> =>
      (await fetch(new URL(path, below.url), { redirect: 'manual' })).status;
    expect(below.url).toMatch(/\/story\/$/);
    expect(await status('/story/en/')).toBe(200);
    expect(await status('/story')).toBe(301);
    expect(await status('/en/')).toBe(404);
    await below.close();
  });
});
