/** A state as its step shows it on paper: in ink, on white. */
import { svgAnswer } from '../../../../../layouts/answers.ts';
import { stillText } from '../../../../../layouts/pictures.ts';
import { stateFile, stateRoutes } from '../../../../../layouts/states.ts';

export const getStaticPaths = stateRoutes;

export const GET = stateFile(async (view) => svgAnswer(await stillText(view, undefined, 'paper')));
