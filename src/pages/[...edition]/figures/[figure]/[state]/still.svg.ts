/** A state of a figure as its step shows it in the flow of the text: without script, in plain reading. */
import { svgAnswer } from '../../../../../layouts/answers.ts';
import { stillText } from '../../../../../layouts/pictures.ts';
import { stateFile, stateRoutes } from '../../../../../layouts/states.ts';

export const getStaticPaths = stateRoutes;

export const GET = stateFile(async (view) => svgAnswer(await stillText(view)));
