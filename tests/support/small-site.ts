/** A site of a few files, in versions that follow one another on one port, with its worker. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve, type Served } from '../../src/cli/serve.ts';
import { edited } from '../../src/host/edits.ts';
import { elementsOf } from '../../src/host/elements.ts';
import { contentNames, listKept, siteIn, writeWorker } from '../../src/host/keep.ts';
import { addressEdits, picturesIn } from '../../src/host/pictures.ts';
import { WORKER } from '../../src/offline/kept.ts';

/** A folder as hosts may call it, and as browsers ask for it. */
const BASE = '/数据/';

/** A page that says its version, in text, in a script and in a picture. */
const pageOf = (version: string, path: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${path} ${version}</title>
<p id="text">${version}</p><p id="said"></p>
<img id="picture" src="${BASE}${path}picture.svg" alt="">
<script src="${BASE}_astro/said.${version}.js"></script>
<script>addEventListener('load', () => navigator.serviceWorker.register('${BASE}${WORKER}'))</script>
</html>`;

/** As wide as its version says, in pixels. */
const pictureOf = (version: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${version}" height="10"/>`;

export interface SmallSite {
  readonly url: string;
  /** Puts a version in the place of the one before; `edit` spoils its files. */
  readonly publish: (version: string, edit?: (folder: string) => Promise<void>) => Promise<void>;
  /** Puts a site in its place that keeps nothing. */
  readonly publishForgetting: () => Promise<void>;
  /** Ends the server: no address answers until the next version is published. */
  readonly goDown: () => Promise<void>;
}

export const smallSite = async (): Promise<SmallSite & { close: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'story-offline-'));
  let served: Served | undefined = await serve(folder, { base: BASE });
  const { url } = served;
  const port = Number(new URL(url).port);
  const goDown = async (): Promise<void> => {
    await served?.close();
    served = undefined;
  };
  const put = async (version: string, keeps: boolean): Promise<void> => {
    await goDown();
    await rm(folder, { recursive: true });
    const files = {
      'index.html': pageOf(version, ''),
      'state/index.html': pageOf(version, 'state/'),
      'picture.svg': pictureOf(version),
      'state/picture.svg': pictureOf(version),
      [`_astro/said.${version}.js`]: `document.querySelector('#said').textContent = '${version}';`,
    };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const site = await siteIn(folder, BASE);
    for (const name of ['index.html', 'state/index.html'] as const) {
      const pictures = picturesIn(elementsOf(files[name]));
      const edits = addressEdits(pictures, await contentNames(pictures, site));
      await writeFile(join(folder, name), edited(files[name], edits));
    }
    await writeWorker(site, keeps ? await listKept(site) : undefined);
  };
  const up = async (): Promise<void> => {
    served = await serve(folder, { port, base: BASE });
  };
  return {
    url,
    goDown,
    publish: async (version, edit) => {
      await put(version, true);
      await edit?.(folder);
      await up();
    },
    publishForgetting: async () => {
      await put('1', false);
      await up();
    },
    close: async () => {
      await goDown();
      await rm(folder, { recursive: true });
    },
  };
};
