/** The picture of a state as a drawing: its square card, without a font it would need. */
import { svgAnswer } from '../../../../../layouts/answers.ts';
import { snapshotOf, stateFile, stateRoutes } from '../../../../../layouts/states.ts';
import { snapshotSvg } from '../../../../../share/snapshot.ts';

export const getStaticPaths = stateRoutes;

export const GET = stateFile((view) => svgAnswer(snapshotSvg(snapshotOf(view), 'square')));
