/**
 * npm run review: what changed in the pictures of the figures since somebody last accepted them,
 * on review/index.html. `--accept` takes them as they are now; `--screens` also photographs every
 * screen of the built site, `--only REGEX` those whose name (“zh cover, phone”) matches, and
 * `--no-build` those of the site that an earlier build left.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { storyRoot } from '../editorial/root.ts';
import { buildOrExit } from './build.ts';
import { asSeen, root } from './paths.ts';
import { readAccepted, writeAccepted } from './review/accepted.ts';
import { reviewPage } from './review/page.ts';
import { photographSite } from './review/photographs.ts';
import { changesBetween, picturesOf } from './review/pictures.ts';
import { figuresIn } from './review/story-figures.ts';

const FOLDER = join(root, 'review');
const ACCEPTED = join(FOLDER, 'accepted');
const SCREENS = join(FOLDER, 'screens');

const { values } = parseArgs({
  options: {
    accept: { type: 'boolean' },
    screens: { type: 'boolean' },
    only: { type: 'string', default: '' },
    'no-build': { type: 'boolean' },
  },
});

const pictures = picturesOf(await figuresIn(storyRoot));
const changes = changesBetween(await readAccepted(ACCEPTED), pictures);
if (values.accept) {
  await writeAccepted(ACCEPTED, pictures);
  console.log(`${pictures.length} pictures accepted, ${changes.length} of them other than before.`);
  process.exit(0);
}

let problems = 0;
if (values.screens) {
  if (!values['no-build']) await buildOrExit();
  problems = await photographSite(SCREENS, new RegExp(values.only));
}
await mkdir(FOLDER, { recursive: true });
const page = join(FOLDER, 'index.html');
const links = values.screens ? '<p><a href="screens/index.html">Screens of the site</a></p>' : '';
await writeFile(page, reviewPage(changes, links));
console.log(`${changes.length} of ${pictures.length} pictures differ: ${asSeen(page)}`);
for (const { name, marks } of changes) console.log(`  ${name}, ${marks.length} marks`);
process.exit(problems > 0 ? 1 : 0);
