/** A state of a figure as a file that needs nothing around it: for steps that no code brings to life. */
import { factsOf } from '../kit/facts.ts';
import { STILL_FRAME, viewBoxOf } from '../kit/frames.ts';
import type { Frame } from '../kit/marks.ts';
import { resolved } from './resolve.ts';
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

/** Wider and higher than any box: a frame seldom has its box's shape. */
const groundOf = ({ palette }: Snapshot): string =>
  `<rect x="-400%" y="-400%" width="900%" height="900%" fill="${palette.paper}"/>`;

/**
 * The SVG of a state's still in a frame, on its chapter's ground: at the top left of its box, and
 * going on where that is larger. Throws as `resolved` does.
 */
export const stillSvg = (snapshot: Snapshot, frame: Frame): string => {
  const { figure, state, props, palette } = snapshot;
  const { edition } = props;
  const { marks } = figure.layout(figure.parse(state), frame, props);
  const name = `${figure.id}/${state}/${frame.id} (${edition})`;
  const picture = { name, files: filesOf(figure.id, edition) };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(frame)}" preserveAspectRatio="xMinYMin" overflow="visible">`,
    groundOf(snapshot),
    // In the flow alone, words point at marks of a file.
    frame === STILL_FRAME ? pointers(factsOf(marks)) : '',
    resolved(marks, { palette, edition, kerned: false, picture, saysFacts: true }, frame.id),
    '</svg>',
  ].join('');
};
