/** A scene's first state as its stage shows it until the scene is alive, in a frame for its box. */
import type { APIRoute } from 'astro';
import { svgAnswer } from '../../../../../layouts/answers.ts';
import {
  snapshotOf,
  stageRoutes,
  stateView,
  type StageRoute,
} from '../../../../../layouts/states.ts';
import { stillSvg } from '../../../../../share/still.ts';

export const getStaticPaths = stageRoutes;

export const GET: APIRoute<StageRoute['props']> = async ({
  props: { lang, figure, state, frame },
}) => svgAnswer(stillSvg(snapshotOf(await stateView(lang, figure, state)), frame));
