/** The story on every screen, in both editions. */
import { testEveryScreen } from './every-screen.ts';
import { EDITIONS } from './support.ts';

testEveryScreen(() => EDITIONS);
