/**
 * npm run editions: what has changed in the first edition since the others were signed off against
 * it, both texts one below the other; with names of chapters, in those alone. `--sign` takes it as
 * it stands. `--lang zh` or `--lang en` chooses the language.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from '../editorial/chapter.ts';
import { EditorialError, placeOf } from '../editorial/errors.ts';
import { readEditions, readSigned, SIGNED } from '../editorial/files.ts';
import { changesIn, signedNow } from '../editorial/in-step.ts';
import { IN_STEP_TEXTS } from '../editorial/in-step-texts.ts';
import { storyRoot } from '../editorial/root.ts';
import type { EditionChapters } from '../editorial/rules/editions.ts';
import type { Signed } from '../editorial/schemas.ts';
import { terminalLanguage, type ToolLanguage } from '../locales/tools.ts';
import { CommandError, known } from './command-error.ts';
import { explain } from './explain.ts';
import { languageGiven, readArgs } from './flags.ts';
import { asSeen } from './paths.ts';
import { signedText } from './signed.ts';

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

/** What was signed off so far. Throws where its file has a slip: to sign would lose the rest of it. */
const signedSoFar = (): Signed => {
  const { value = {}, findings } = readSigned(storyRoot);
  if (findings.length > 0) throw new EditorialError(findings);
  return value;
};

const run = (names: readonly string[], isSigning: boolean, lang: ToolLanguage): void => {
  const texts = IN_STEP_TEXTS[lang];
  const editions = readEditions(storyRoot);
  const chosen = chosenFrom(editions, names);
  const before = signedSoFar();
  if (isSigning) {
    const path = join(storyRoot, SIGNED);
    const slugs = names.length > 0 ? names : undefined;
    writeFileSync(path, signedText(signedNow(editions, before, slugs)));
    console.log(`${texts.signed} ${asSeen(path)}`);
    return;
  }
  const { changes, gone } = changesIn(chosen, before);
  for (const { unit, twins, edition } of changes) {
    console.log(`${placeOf(unit.place)}\n  ${unit.text}`);
    for (const twin of twins) console.log(`${placeOf(twin.place)}\n  ${twin.text}`);
    if (twins.length === 0) console.log(`${edition}: ${texts.none}`);
    console.log('');
  }
  for (const { place, count } of gone) console.log(`${placeOf(place)} ${texts.gone(count)}\n`);
  const isInStep = changes.length === 0 && gone.length === 0;
  console.log(isInStep ? texts.inStep : texts.changed(changes.length));
};

let lang = terminalLanguage(process.env);
try {
  const { flags, words } = readArgs(process.argv.slice(2), OPTIONS);
  lang = languageGiven(flags.lang);
  run(words, flags.sign !== undefined, lang);
} catch (error) {
  console.error(error instanceof CommandError ? error.told[lang] : explain(error, lang));
  process.exitCode = 1;
}
