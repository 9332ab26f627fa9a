/** Shows what an editor saves on every page that is open, whole, and says there and at the terminal what is wrong with it. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { HookParameters } from 'astro';
import { storyFindings } from '../editorial/content.ts';
import { formatDiagnostic, placeOf, sentences, type Diagnostic } from '../editorial/errors.ts';
import type { FigureBook } from '../editorial/figure-book.ts';
import { storyRoot } from '../editorial/root.ts';
import { terminalLanguage } from '../locales/tools.ts';
import { FINDINGS, HELLO, OUTDATED, type Told } from './events.ts';
import { fileChanges, stampOf, type Change } from './file-changes.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds in which an editor's program may still be writing what it saves. */
const SETTLE = 30;
/** Astro's store of what the chapters say, and how long after a save it waits before it writes. */
const STORE = '.astro/data-store.json';
const BEFORE_STORE = 400;
/** Milliseconds after which it will not be written: what was saved is what it holds already. */
const STORED = 1500;
/** Milliseconds between looks at the files themselves, when no page asks. */
const LOOK = 1000;

const told = (finding: Diagnostic): Told => ({
  place: placeOf(finding),
  message: { zh: sentences(finding, 'zh'), en: sentences(finding, 'en') },
});

const MENDED = { zh: '故事里没有要改的了。', en: 'Nothing is left to mend in the story.' };

/** The chapters that name a file, such as a picture. */
const chaptersNaming = (path: string): string[] =>
  globSync('chapters/*/*.mdx', { cwd: storyRoot })
    .map((file) => join(storyRoot, file))
    .filter((chapter) => readFileSync(chapter, 'utf8').includes(basename(path)));

/**
 * Watches the story. A page that is asked for between a save and the moment in which the site holds
 * all of it waits until then: made of half a save, it might be kept.
 */
export const watchStory = (server: Server, figures: FigureBook): void => {
  const { hot } = server.environments.client;
  const language = terminalLanguage(process.env);
  /** What the terminal said last. */
  let said = '';
  /** When a file was saved last, and when the site last came to hold something else. */
  let saved = 0;
  let changed = 0;
  const { note, missed } = fileChanges(storyRoot);
  const store = join(server.config.root, STORE);
  let stored = stampOf(store);
  let telling: NodeJS.Timeout | undefined;
  let settling: NodeJS.Timeout | undefined;
  let settlesAt = 0;
  const waiting: (() => void)[] = [];

  const tell = (): void => {
    const findings = storyFindings(storyRoot, figures);
    hot.send(FINDINGS, findings.map(told));
    const text = findings.map((finding) => formatDiagnostic(finding, language)).join('\n');
    if (text !== said) server.config.logger.info(`\n${text || MENDED[language]}\n`);
    said = text;
  };
  const settle = (): void => {
    settling = undefined;
    for (const goOn of waiting.splice(0)) goOn();
  };
  const settleAt = (time: number): void => {
    settlesAt = time;
    clearTimeout(settling);
    settling = setTimeout(settle, time - Date.now());
  };
  const hasSaved = (path: string): void => {
    changed = saved = Date.now();
    note(path);
    clearTimeout(telling);
    telling = setTimeout(tell, SETTLE);
    // What is saved beside a chapter waits with it.
    const before = settling === undefined ? 0 : settlesAt;
    settleAt(Math.max(before, saved + (path.endsWith('.mdx') ? STORED : SETTLE)));
  };

  /** Whoever reads the story hears of a change: Astro's store of the chapters, Vite's modules, and this. */
  const pass = (...change: Change): void => {
    server.watcher.emit(...change);
    server.watcher.emit('all', ...change);
  };

  /** Looks at the files themselves: of a file that takes another's place, chokidar tells at times nothing. */
  const look = (): void => {
    for (const change of missed()) pass(...change);
    const now = stampOf(store);
    if (now === stored) return;
    stored = now;
    changed = Date.now();
    // What is written so soon after a save is of the save before.
    if (changed - saved > BEFORE_STORE) settleAt(changed + SETTLE);
  };

  hot.on(HELLO, (_, client) => {
    client.send(FINDINGS, storyFindings(storyRoot, figures).map(told));
  });
  server.middlewares.use((request, response, next) => {
    const [path, query] = (request.url ?? '').split('?');
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    if (path === OUTDATED) {
      look();
      const asked = Number(new URLSearchParams(query).get('asked'));
      response.end(String(asked < changed && settling === undefined));
    } else if (isPage && settling !== undefined) waiting.push(next);
    else next();
  });
  server.watcher.add(storyRoot);
  server.watcher.on('all', (_, path) => {
    if (relative(storyRoot, path).startsWith('..')) {
      if (path === store) look();
      return;
    }
    hasSaved(path);
    // Astro would go on saying that a picture is not there.
    if (!/\.(?:mdx|yaml)$/.test(path))
      for (const chapter of chaptersNaming(path)) pass('change', chapter);
  });
  const looking = setInterval(look, LOOK);
  server.httpServer?.once('close', () => {
    clearInterval(looking);
  });
};
