/** The picture of a state as a drawing: its square card, without a font it would need. */
import { svgAnswer } from '../../../../../layouts/answers.ts';
import { snapshotText } from '../../../../../layouts/pictures.ts';
import { stateFile, stateRoutes } from '../../../../../layouts/states.ts';

export const getStaticPaths = stateRoutes;

export const GET = stateFile(async (view) => svgAnswer(await snapshotText(view, 'square')));
