/** The colours as custom properties, for the style sheets of pages. */
import { GROUNDS, NIGHT, PAPER, type Ground } from './colours.ts';
import { LIGHTS } from './lights.ts';
import { propertyOf, TONES } from './tones.ts';

/** The ground where none is named. */
const UNNAMED: Ground = 'coal';

const rule = (selector: string, colours: Readonly<Record<string, string>>): string => {
  const properties = Object.entries(colours).map(([name, value]) => `--${name}:${value}`);
  return `${selector}{${properties.join(';')}}`;
};

/** Of every ground and light. A tone's class takes its colour. */
export const themeCss: string = [
  rule(':root', { night: NIGHT }),
  ...Object.entries(GROUNDS).map(([name, colours]) =>
    rule(`${name === UNNAMED ? ':root,' : ''}[data-ground=${name}]`, colours),
  ),
  ...Object.entries(LIGHTS).map(([name, colours]) => rule(`[data-light=${name}]`, colours)),
  ...TONES.map((tone) => `.tone-${tone}{color:var(${propertyOf(tone)})}`),
].join('');

/** Where words stand on a scenery: on one in the drawing itself, and on one that is painted behind it. */
const ON_SCENERY =
  '.figure svg:has([data-light]),[data-scenery]>.stage,.scenery-canvas~.figure svg';

/** A scenery keeps its colours where readers force theirs, and so do the words that stand on it. */
export const forcedSceneryCss = `@media (forced-colors:active){${rule(ON_SCENERY, GROUNDS[UNNAMED])}}`;

/** Of what is printed: a scenery brings its own ground along. */
export const paperCss: string =
  rule(':root,[data-ground]', PAPER) + rule(ON_SCENERY, GROUNDS[UNNAMED]);
