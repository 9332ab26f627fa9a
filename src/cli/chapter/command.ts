/**
 * A chapter into every edition of the story, to another place, under another name, or out of it.
 * `new` asks for what its flags leave open, where somebody can be asked. Nothing is changed unless
 * everything can be.
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { storyFigureBook, storyFindings } from '../../editorial/content.ts';
import { EditorialError, formatDiagnostic, type Diagnostic } from '../../editorial/errors.ts';
import { readStory, SIGNED } from '../../editorial/files.ts';
import { figureBook } from '../../figures/book.ts';
import { terminalLanguage, type ToolLanguage } from '../../locales/tools.ts';
import { readFolder, writerIn, type StoryFolder } from './folder.ts';
import { apply, type Operation } from './operations.ts';
import { askNew } from './questions.ts';
import { CommandError } from '../command-error.ts';
import { planFor, readFlags, type Flags } from './args.ts';
import { explain } from '../explain.ts';
import { languageGiven } from '../flags.ts';
import { asSeen } from '../paths.ts';
import type { Command, Terminal } from '../terminal.ts';

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

const BROKEN_OFF = { zh: '没有答完。', en: 'The questions were broken off.' };

const askAtTerminal = async (
  flags: Flags,
  folder: StoryFolder,
  language: ToolLanguage,
  { say }: Terminal,
): Promise<Flags> => {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await askNew(flags, folder, language, {
      ask: (question) => prompt.question(question),
      say,
    });
  } catch (error) {
    // Ctrl+C, or Ctrl+D.
    if (error instanceof Error && error.name === 'AbortError') throw new CommandError(BROKEN_OFF);
    throw error;
  } finally {
    prompt.close();
  }
};

const report = (
  command: string,
  operations: readonly Operation[],
  language: ToolLanguage,
  { story, say }: Terminal,
): void => {
  const texts = REPORT[language];
  const changed = command === 'rename' ? texts.relinked : texts.changed;
  for (const { path, before, after } of operations) {
    const what = path === SIGNED ? texts.signed : before === undefined ? texts.wrote : changed;
    const done = after === undefined ? texts.removed : what;
    say(`${done} ${asSeen(join(story, path))}`);
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

const run = async (
  command: string,
  given: Flags,
  language: ToolLanguage,
  terminal: Terminal,
): Promise<void> => {
  const { story, say } = terminal;
  const book = await figureBook();
  const found = (): readonly Diagnostic[] => storyFindings(story, book);
  const known = found();
  const folder = readFolder(story, storyFigureBook(story, book));
  const asks = command === 'new' && terminal.canAsk;
  const flags = asks ? await askAtTerminal(given, folder, language, terminal) : given;
  const operations = planFor(command, flags, folder);
  let added: Diagnostic[] = [];
  apply(operations, writerIn(story), () => {
    added = beyond(found(), known);
    // A chapter that goes may leave facts that nobody uses; one that comes may break nothing.
    if (command !== 'remove' && added.length > 0) throw new EditorialError(added);
  });
  report(command, operations, language, terminal);
  if (operations.length === 0) say(REPORT[language].same);
  if (command === 'new') say(REPORT[language].draft);
  if (added.length > 0) {
    const notes = added.map((finding) => formatDiagnostic(finding, language));
    say([REPORT[language].remains, ...notes].join('\n'));
  }
};

/** `new`, `move`, `rename` or `remove`, and its flags. */
export const chapterCommand: Command = async (terminal) => {
  const [command = '', ...args] = terminal.args;
  let language = terminalLanguage(terminal.env);
  try {
    const editions = readStory(terminal.story).value?.editions ?? [];
    const flags = readFlags(
      args,
      editions.map(({ lang }) => lang),
    );
    language = languageGiven(flags.lang, terminal.env);
    await run(command, flags, language, terminal);
    return 0;
  } catch (error) {
    terminal.complain(
      error instanceof CommandError ? error.told[language] : explain(error, language),
    );
    terminal.complain(REPORT[language].undone);
    return 1;
  }
};
