/** A state of a figure as its step shows it in the flow of the text: without script, in plain reading. */
import { svgAnswer } from '../../../../../layouts/answers.ts';
import { snapshotOf, stateFile, stateRoutes } from '../../../../../layouts/states.ts';
import { stillSvg } from '../../../../../share/still.ts';

export const getStaticPaths = stateRoutes;

export const GET = stateFile((view) => svgAnswer(stillSvg(snapshotOf(view))));
