/**
 * npm run review: what changed in the pictures of the figures since somebody last accepted them,
 * on review/index.html. `--accept` takes them as they are now; `--screens` also photographs every
 * screen of the built site, `--only REGEX` those whose name (“zh cover, phone”) matches, and
 * `--no-build` those of the site that an earlier build left.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storyRoot } from '../editorial/root.ts';
import { terminalLanguage } from '../locales/tools.ts';
import { buildOrExit, earlierSiteOrExit, soundStoryOrExit } from './build.ts';
import { CommandError, orExit } from './command-error.ts';
import { readArgs } from './flags.ts';
import { asSeen, root } from './paths.ts';
import { readAccepted, writeAccepted } from './review/accepted.ts';
import { reviewPage, summaryOf } from './review/page.ts';
import { photographSite } from './review/photographs.ts';
import { changesBetween, picturesOf } from './review/pictures.ts';
import { figuresIn } from './review/story-figures.ts';
import { REVIEW_TEXTS } from './review/texts.ts';

const FOLDER = join(root, 'review');
const ACCEPTED = join(FOLDER, 'accepted');
const SCREENS = join(FOLDER, 'screens');

const OPTIONS = {
  accept: { type: 'boolean' },
  screens: { type: 'boolean' },
  only: { type: 'string' },
  'no-build': { type: 'boolean' },
} as const;

const patternOf = (text: string): RegExp => {
  try {
    return new RegExp(text);
  } catch {
    throw new CommandError({
      zh: `--only后面要一条正则表达式，“${text}”不是。`,
      en: `--only needs a regular expression, and “${text}” is none.`,
    });
  }
};

const { flags, only } = orExit(() => {
  const read = readArgs(process.argv.slice(2), OPTIONS, []);
  return { ...read, only: patternOf(read.flags.only ?? '') };
});
if (flags.screens !== undefined && flags['no-build'] !== undefined) earlierSiteOrExit();
await soundStoryOrExit();

const lang = terminalLanguage(process.env);
const texts = REVIEW_TEXTS[lang];
const pictures = picturesOf(await figuresIn(storyRoot));
const changes = changesBetween(await readAccepted(ACCEPTED), pictures);
if (flags.accept !== undefined) {
  await writeAccepted(ACCEPTED, pictures);
  console.log(texts.accepted(pictures.length, changes.length));
  process.exit(0);
}

const hasScreens = flags.screens !== undefined;
let problems = 0;
if (hasScreens) {
  if (flags['no-build'] === undefined) await buildOrExit();
  problems = await photographSite(SCREENS, only);
}
await mkdir(FOLDER, { recursive: true });
const page = join(FOLDER, 'index.html');
await writeFile(page, reviewPage(changes, lang, hasScreens));
console.log(`${texts.ofAll(changes.length, pictures.length)}: ${asSeen(page)}`);
for (const change of changes) console.log(`  ${change.name}: ${summaryOf(change, texts)}`);
process.exit(problems > 0 ? 1 : 0);
