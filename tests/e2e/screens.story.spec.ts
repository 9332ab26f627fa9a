/** The story on every screen. */
import { testEveryScreen } from './every-screen.ts';
import { SCREENS } from './screens.ts';

testEveryScreen(SCREENS);
