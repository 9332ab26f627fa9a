/** A scene's first state as its stage shows it until the scene is alive, in a frame for its box. */
import type { APIRoute } from 'astro';
import { svgAnswer } from '../../../../../layouts/answers.ts';
import { stillText } from '../../../../../layouts/pictures.ts';
import { stageRoutes, stateView, type StageRoute } from '../../../../../layouts/states.ts';

export const getStaticPaths = stageRoutes;

export const GET: APIRoute<StageRoute['props']> = async ({
  props: { lang, figure, state, frame },
}) => svgAnswer(await stillText(await stateView(lang, figure, state), frame));
