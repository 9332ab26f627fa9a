/**
 * A state as its step shows it in the flow of the text: without script, in plain reading; and, where
 * it is a scene's first, as the stage shows it until the scene is alive.
 */
import { svgAnswer } from '../../../../../layouts/answers.ts';
import { snapshotOf, stateFile, stateRoutes } from '../../../../../layouts/states.ts';
import { stillSvg } from '../../../../../share/still.ts';

export const getStaticPaths = stateRoutes;

export const GET = stateFile((view) => svgAnswer(stillSvg(snapshotOf(view), view.isFirst)));
