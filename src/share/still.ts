/** A state of a figure as a file that needs nothing around it: for steps that no code brings to life. */
import { factsOf } from '../kit/facts.ts';
import { STILL_FRAME } from '../kit/frames.ts';
import { resolved, type GlyphStore } from './resolve.ts';
import { filesOf, type Snapshot } from './snapshot.ts';

/**
 * Rules and places for addresses such as still.svg#fact-opening: what does not stand for the fact
 * that is named there steps back. A page can point so at marks of a picture that it cannot reach.
 */
const pointers = (facts: readonly string[]): string => {
  const rules = facts.map((fact) => {
    const [after, other] = [`#fact-${fact}:target~`, `:not([data-facts~="${fact}"])`];
    return `${after}:not(g)${other},${after}g${other}>*{opacity:.35}`;
  });
  const places = facts.map((fact) => `<g id="fact-${fact}"/>`);
  return facts.length === 0 ? '' : `<style>${rules.join('')}</style>${places.join('')}`;
};

/** The SVG of a state's still, on its chapter's ground. Throws as `resolved` does. */
export const stillSvg = ({ figure, state, props, palette }: Snapshot): string => {
  const { id, width, height } = STILL_FRAME;
  const { edition } = props;
  const glyphs: GlyphStore = new Map();
  const picture = {
    name: `${figure.id}/${state}/${id} (${edition})`,
    files: filesOf(figure.id, edition),
  };
  const { marks } = figure.layout(figure.parse(state), STILL_FRAME, props);
  const drawn = resolved(marks, {
    palette,
    edition,
    kerned: false,
    glyphs,
    picture,
    saysFacts: true,
  });
  const definitions = [...glyphs.values()].map(
    (glyph) => `<path id="${glyph.id}" d="${glyph.d}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    `<defs>${definitions.join('')}</defs>`,
    pointers(factsOf(marks)),
    drawn,
    '</svg>',
  ].join('');
};
