/** The story on every screen. */
import { testEveryScreen } from './every-screen.ts';

testEveryScreen();
