/** What is measured: the built site, the bare page, and the peers, each on a server of its own. */
import { globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outDir } from '../../src/cli/paths.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { packFiles } from '../../src/host/pack.ts';
import { barePage } from './bare.ts';
import { readPeerData } from './peers/data.ts';
import { scrollamaPage } from './peers/scrollama.ts';
import { copyTimeline, timelinePage } from './peers/timeline.ts';

/** Addresses, each with a slash at its end; peers only where the story has the scene they show. */
export interface Sites {
  readonly story: string;
  readonly bare: string;
  readonly scrollama?: string;
  readonly timeline?: string;
}

/** Writes a page into a folder of its own, packed as the site's own files are. */
const writePage = async (folder: string, html: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), html);
  await packFiles(folder, globSync('**/*.{html,css,js}', { cwd: folder }));
  return folder;
};

/** Runs `use` while all of them are served. */
export const withSites = async (use: (sites: Sites) => Promise<void>): Promise<void> => {
  const story = await readFile(join(outDir(), 'index.html'), 'utf8');
  const around = await mkdtemp(join(tmpdir(), 'story-bench-'));
  const folders: Record<string, string> = {
    story: outDir(),
    bare: await writePage(join(around, 'bare'), barePage(story)),
  };
  const data = readPeerData(story);
  if (data) {
    folders.scrollama = await writePage(join(around, 'scrollama'), await scrollamaPage(data));
    await copyTimeline(join(around, 'timeline'));
    folders.timeline = await writePage(join(around, 'timeline'), timelinePage(data));
  }
  const servers: Record<string, Served> = {};
  for (const [name, folder] of Object.entries(folders)) servers[name] = await serve(folder);
  const { scrollama, timeline } = servers;
  try {
    await use({
      story: servers.story?.url ?? '',
      bare: servers.bare?.url ?? '',
      ...(scrollama && { scrollama: scrollama.url }),
      ...(timeline && { timeline: timeline.url }),
    });
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.close()));
    await rm(around, { recursive: true });
  }
};
