/** The data behind a state. */
import { csvAnswer } from '../../../../../layouts/answers.ts';
import { stateFile, stateRoutes } from '../../../../../layouts/states.ts';
import { csv } from '../../../../../share/csv.ts';

export const getStaticPaths = stateRoutes;

export const GET = stateFile(({ table }) => csvAnswer(csv(table)));
