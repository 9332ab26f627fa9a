/** A state of a figure as a file that needs nothing around it: for steps that no code brings to life. */
import { factsOf } from '../kit/facts.ts';
import { FRAMES, LOW_FRAME, STILL_FRAME, UPRIGHT_FRAME } from '../kit/frames.ts';
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

/** A frame, and the boxes that it is for, as a media query has it. */
interface Fitted {
  readonly frame: Frame;
  readonly media: string;
}

const [, WIDE_FRAME] = FRAMES;
const IN_FLOW: Fitted = { frame: STILL_FRAME, media: 'all' };
/** On the stage of a scene, whose box is any: of those that are for a box, the last is shown. */
const ON_STAGE: readonly Fitted[] = [
  { frame: LOW_FRAME, media: 'all' },
  { frame: WIDE_FRAME, media: '(min-width:610px) and (min-height:475px)' },
  { frame: STILL_FRAME, media: '(max-aspect-ratio:96/100)' },
];
const UPRIGHT: Fitted = { frame: UPRIGHT_FRAME, media: '(max-aspect-ratio:72/100)' };

/** Rules that show of some drawings the one that is for the box that the file is shown in. */
const choices = (fitted: readonly Fitted[]): string => {
  const rules = fitted.map(
    ({ frame, media }) => `@media ${media}{.frame{display:none}.${frame.id}{display:inline}}`,
  );
  return `<style>${rules.join('')}</style>`;
};

const fittedTo = ({ figure }: Snapshot, isOnStage: boolean): readonly Fitted[] => {
  if (!isOnStage) return [IN_FLOW];
  const fillsScreen = figure.scenery?.freeZone(UPRIGHT_FRAME) !== undefined;
  return fillsScreen ? [...ON_STAGE, UPRIGHT] : ON_STAGE;
};

/**
 * The SVG of a state's still, on its chapter's ground. That of a scene's first step stands on the
 * stage until the scene is alive, and is drawn for each kind of box. Throws as `resolved` does.
 */
export const stillSvg = (snapshot: Snapshot, isOnStage = false): string => {
  const { figure, state, props, palette } = snapshot;
  const { edition } = props;
  const files = filesOf(figure.id, edition);
  const fitted = fittedTo(snapshot, isOnStage);
  const drawings = fitted.map(({ frame }) => {
    const { id, width, height } = frame;
    const { marks } = figure.layout(figure.parse(state), frame, props);
    const picture = { name: `${figure.id}/${state}/${id} (${edition})`, files };
    const ink = { palette, edition, kerned: false, picture, saysFacts: true };
    return [
      `<svg class="frame ${id}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMin" overflow="visible">`,
      // In the flow alone, words point at marks of a file.
      frame === STILL_FRAME ? pointers(factsOf(marks)) : '',
      resolved(marks, ink, id),
      '</svg>',
    ].join('');
  });
  const { width, height } = STILL_FRAME;
  return [
    // A file of one frame has its size; one of several takes that of its box.
    `<svg xmlns="http://www.w3.org/2000/svg"${isOnStage ? '' : ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`}>`,
    isOnStage ? choices(fitted) : '',
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...drawings,
    '</svg>',
  ].join('');
};
