/** The story on every screen. */
import { isLong } from '../support/few.ts';
import { testEveryScreen } from './every-screen.ts';
import { EDITIONS } from './support.ts';

/** From here on screens are rarer, and have the editions by turns. */
const COMMON = 7;

testEveryScreen((screen) =>
  isLong || screen < COMMON
    ? EDITIONS
    : EDITIONS.filter((_, index) => index === screen % EDITIONS.length),
);
