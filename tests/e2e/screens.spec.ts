/** Every figure in every state, on every screen; the two editions by turns, as the boxes are the same. */
import { isLong } from '../support/few.ts';
import { testEveryScreen } from './every-screen.ts';
import { EDITIONS } from './support.ts';

testEveryScreen((screen) =>
  isLong ? EDITIONS : EDITIONS.filter((_, index) => index === screen % EDITIONS.length),
);
