/** npm run house: draws the rooms of src, and which needs which, into .github/house.svg. */
import { writeFile } from 'node:fs/promises';
import { orExit } from './command-error.ts';
import { readArgs } from './flags.ts';
import { sourcesOf } from './house/imports.ts';
import { drawHouse } from './house/picture.ts';
import { HOUSE, asSeen, root } from './paths.ts';

orExit(() => readArgs(process.argv.slice(2), {}, []));
await writeFile(HOUSE, drawHouse(sourcesOf(root)));
console.log(`The house is drawn in ${asSeen(HOUSE)}.`);
