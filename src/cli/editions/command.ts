/**
 * What has changed in the first edition since the others were signed off against
 * it, both texts one below the other; with names of chapters, in those alone. `--sign` takes it as
 * it stands. `--lang zh` or `--lang en` chooses the language.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from '../../editorial/chapter.ts';
import { EditorialError, placeOf } from '../../editorial/errors.ts';
import { readEditions, readSigned, SIGNED } from '../../editorial/files.ts';
import { changesIn, hasTwin, signedNow } from '../../editorial/in-step.ts';
import { IN_STEP_TEXTS } from '../../editorial/in-step-texts.ts';
import type { EditionChapters } from '../../editorial/rules/editions.ts';
import type { Signed } from '../../editorial/schemas.ts';
import { terminalLanguage, type ToolLanguage } from '../../locales/tools.ts';
import { CommandError, known, written } from '../command-error.ts';
import { explain } from '../explain.ts';
import { languageGiven, readArgs } from '../flags.ts';
import { asSeen } from '../paths.ts';
import { signedText } from '../signed.ts';
import type { Command, Terminal } from '../terminal.ts';

const OPTIONS = { sign: { type: 'boolean' }, lang: { type: 'string' } } as const;

/** The chapters of some names, in every edition, or all. Throws where one is not there or cannot be read. */
const chosenFrom = (
  editions: readonly EditionChapters[],
  names: readonly string[],
): EditionChapters[] => {
  const all = [...new Set(editions.flatMap(({ chapters }) => chapters.map(nameOf)))];
  for (const name of names) {
    if (all.includes(name)) continue;
    throw new CommandError({
      zh: `没有叫“${name}”的章。${known(name, all, 'zh')}`,
      en: `No chapter is called “${name}”.${known(name, all, 'en')}`,
    });
  }
  const chosen = editions.map(({ edition, chapters }) => ({
    edition,
    chapters: chapters.filter((each) => names.length === 0 || names.includes(nameOf(each))),
  }));
  const unread = chosen.flatMap(({ chapters }) => chapters.filter((each) => each.unreadable));
  if (unread.length > 0) throw new EditorialError(unread.flatMap(({ findings }) => findings));
  return chosen;
};

/** Throws for a chapter that one edition alone has: it is not in step, nor can it be signed off. */
const checkTwins = (editions: readonly EditionChapters[], names: readonly string[]): void => {
  const alone = names.find((name) => !hasTwin(editions, name));
  if (alone === undefined) return;
  throw new CommandError({
    zh: `“${alone}”这一章现在没有可以对照的另一版；什么也没有改。`,
    en: `The chapter “${alone}” has no twin in another edition now to compare it with; nothing was changed.`,
  });
};

/** What was signed off so far. Throws where its file has a slip: to sign would lose the rest of it. */
const signedSoFar = (story: string): Signed => {
  const { value = {}, findings } = readSigned(story);
  if (findings.length > 0) throw new EditorialError(findings);
  return value;
};

const run = (
  names: readonly string[],
  isSigning: boolean,
  lang: ToolLanguage,
  { story, say }: Terminal,
): void => {
  const texts = IN_STEP_TEXTS[lang];
  const editions = readEditions(story);
  const chosen = chosenFrom(editions, names);
  const before = signedSoFar(story);
  checkTwins(editions, names);
  if (isSigning) {
    const path = join(story, SIGNED);
    const slugs = names.length > 0 ? names : undefined;
    const text = signedText(signedNow(editions, before, slugs));
    written(SIGNED, () => {
      writeFileSync(path, text);
    });
    say(`${texts.signed} ${asSeen(path)}`);
    return;
  }
  const { changes, gone } = changesIn(chosen, before);
  for (const { unit, twins, edition } of changes) {
    say(`${placeOf(unit.place)}\n  ${unit.text}`);
    for (const twin of twins) say(`${placeOf(twin.place)}\n  ${twin.text}`);
    if (twins.length === 0) say(`${edition}: ${texts.none}`);
    say('');
  }
  for (const { place, count } of gone) say(`${placeOf(place)} ${texts.gone(count)}\n`);
  const isInStep = changes.length === 0 && gone.length === 0;
  say(isInStep ? texts.inStep : texts.changed(changes.length));
};

/** Lists what has changed, in all chapters or in those named; with `--sign`, takes it. */
export const editionsCommand: Command = (terminal) => {
  let lang = terminalLanguage(terminal.env);
  try {
    const { flags, words } = readArgs(terminal.args, OPTIONS);
    lang = languageGiven(flags.lang, terminal.env);
    run(words, flags.sign !== undefined, lang, terminal);
    return 0;
  } catch (error) {
    terminal.complain(error instanceof CommandError ? error.told[lang] : explain(error, lang));
    return 1;
  }
};
