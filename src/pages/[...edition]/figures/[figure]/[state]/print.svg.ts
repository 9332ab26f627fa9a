/** A state as its step shows it on paper: in ink, on white. */
import { svgAnswer } from '../../../../../layouts/answers.ts';
import { snapshotOf, stateFile, stateRoutes } from '../../../../../layouts/states.ts';
import { stillSvg } from '../../../../../share/still.ts';

export const getStaticPaths = stateRoutes;

export const GET = stateFile((view) => svgAnswer(stillSvg(snapshotOf(view, 'paper'))));
