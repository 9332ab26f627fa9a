/**
 * npm run chapter:new, chapter:move, chapter:rename and chapter:remove: a chapter into every edition
 * of the story, to another place, under another name, or out of it. `chapter:new` asks at a terminal for what its flags leave open.
 * Nothing is changed unless everything can be.
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { storyFigureBook, storyFindings } from '../editorial/content.ts';
import { EditorialError, formatDiagnostic, type Diagnostic } from '../editorial/errors.ts';
import { readStory, SIGNED } from '../editorial/files.ts';
import { storyRoot } from '../editorial/root.ts';
import { figureBook } from '../figures/book.ts';
import { terminalLanguage, type ToolLanguage } from '../locales/tools.ts';
import { readFolder, writerIn, type StoryFolder } from './chapter/folder.ts';
import { apply, type Operation } from './chapter/operations.ts';
import { askNew } from './chapter/questions.ts';
import { CommandError } from './command-error.ts';
import { planFor, readFlags, type Flags } from './chapter/args.ts';
import { explain } from './explain.ts';
import { languageGiven } from './flags.ts';
import { asSeen } from './paths.ts';

const REPORT = {
  zh: {
    wrote: '写好了',
    removed: '拿掉了',
    changed: '改了编号',
    relinked: '改了链接',
    signed: '跟着改了',
    same: '本来就在那里。',
    draft: '这一章还是草稿（draft: true）：npm run dev看得到，发布的网站里没有。写完删掉那一行。',
    remains: '还有几处要收拾：',
    undone: '什么也没有改。',
  },
  en: {
    wrote: 'wrote',
    removed: 'removed',
    changed: 'renumbered',
    relinked: 'relinked',
    signed: 'brought along',
    same: 'It stands there already.',
    draft:
      'The chapter is a draft (draft: true): it shows in npm run dev and never ships. Take that line out when it is done.',
    remains: 'This is left to put in order:',
    undone: 'Nothing was changed.',
  },
} as const;

const askAtTerminal = async (
  flags: Flags,
  folder: StoryFolder,
  language: ToolLanguage,
): Promise<Flags> => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await askNew(flags, folder, language, {
      ask: (question) => terminal.question(question),
      say: (sentence) => {
        console.log(sentence);
      },
    });
  } finally {
    terminal.close();
  }
};

const report = (
  command: string,
  operations: readonly Operation[],
  language: ToolLanguage,
): void => {
  const texts = REPORT[language];
  const changed = command === 'rename' ? texts.relinked : texts.changed;
  for (const { path, before, after } of operations) {
    const what = path === SIGNED ? texts.signed : before === undefined ? texts.wrote : changed;
    const done = after === undefined ? texts.removed : what;
    console.log(`${done} ${asSeen(join(storyRoot, path))}`);
  }
};

/** A finding wherever its chapter lies: one that was there before goes along with a new name. */
const keyOf = ({ line, column, rule, message }: Diagnostic): string =>
  JSON.stringify([line, column, rule, message]).replaceAll(/[\w-]+\.mdx/g, '.mdx');

/** The findings that there are more of than before. */
const beyond = (found: readonly Diagnostic[], known: readonly Diagnostic[]): Diagnostic[] => {
  const left = known.map(keyOf);
  return found.filter((finding) => {
    const index = left.indexOf(keyOf(finding));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
};

const run = async (command: string, given: Flags, language: ToolLanguage): Promise<void> => {
  const book = await figureBook();
  const found = (): readonly Diagnostic[] => storyFindings(storyRoot, book);
  const known = found();
  const folder = readFolder(storyRoot, storyFigureBook(storyRoot, book));
  const asks = command === 'new' && process.stdin.isTTY;
  const flags = asks ? await askAtTerminal(given, folder, language) : given;
  const operations = planFor(command, flags, folder);
  let added: Diagnostic[] = [];
  apply(operations, writerIn(storyRoot), () => {
    added = beyond(found(), known);
    // A chapter that goes may leave facts that nobody uses; one that comes may break nothing.
    if (command !== 'remove' && added.length > 0) throw new EditorialError(added);
  });
  report(command, operations, language);
  if (operations.length === 0) console.log(REPORT[language].same);
  if (command === 'new') console.log(REPORT[language].draft);
  if (added.length > 0) {
    console.log(
      [
        REPORT[language].remains,
        ...added.map((finding) => formatDiagnostic(finding, language)),
      ].join('\n'),
    );
  }
};

const [command = '', ...args] = process.argv.slice(2);
let language = terminalLanguage(process.env);
try {
  const editions = readStory(storyRoot).value?.editions ?? [];
  const flags = readFlags(
    args,
    editions.map(({ lang }) => lang),
  );
  language = languageGiven(flags.lang);
  await run(command, flags, language);
} catch (error) {
  console.error(error instanceof CommandError ? error.told[language] : explain(error, language));
  console.error(REPORT[language].undone);
  process.exitCode = 1;
}
