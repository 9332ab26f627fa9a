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

/** A painted scenery keeps its colours where readers force theirs: words stand on what is painted. */
export const forcedSceneryCss = `@media (forced-colors:active){${rule('.figure svg:has([data-light])', GROUNDS[UNNAMED])}}`;

/** Of what is printed. */
export const paperCss: string = rule(':root,[data-ground]', PAPER);
