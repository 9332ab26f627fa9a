/**
 * npm run editions: what has changed in the first edition since the others were signed off against
 * it, both texts one below the other. `--sign` takes everything as it stands; with names of
 * chapters, those alone. `--lang zh` or `--lang en` chooses the language.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { placeOf } from '../editorial/errors.ts';
import { readEditions, readSigned, SIGNED } from '../editorial/files.ts';
import { changesIn, signedNow } from '../editorial/in-step.ts';
import { IN_STEP_TEXTS } from '../editorial/in-step-texts.ts';
import { storyRoot } from '../editorial/root.ts';
import { TOOL_LANGUAGES, terminalLanguage } from '../locales/tools.ts';
import { explain } from './explain.ts';
import { asSeen } from './paths.ts';

const HEAD =
  '# Which texts of the first edition each chapter was signed off against. Written by npm run editions -- --sign.\n';

const run = (): void => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sign: { type: 'boolean', default: false }, lang: { type: 'string' } },
  });
  const lang = TOOL_LANGUAGES.find((each) => each === values.lang) ?? terminalLanguage(process.env);
  const texts = IN_STEP_TEXTS[lang];
  const editions = readEditions(storyRoot);
  const before = readSigned(storyRoot).value ?? {};
  if (values.sign) {
    const slugs = positionals.length > 0 ? positionals : undefined;
    const path = join(storyRoot, SIGNED);
    writeFileSync(path, HEAD + stringify(signedNow(editions, before, slugs), { lineWidth: 0 }));
    console.log(`${texts.signed} ${asSeen(path)}`);
    return;
  }
  const { changes, gone } = changesIn(editions, before);
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

try {
  run();
} catch (error) {
  console.error(explain(error, terminalLanguage(process.env)));
  process.exitCode = 1;
}
