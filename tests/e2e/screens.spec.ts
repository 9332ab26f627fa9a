/** Every figure in every state, on every screen. */
import { testEveryScreen } from './every-screen.ts';

testEveryScreen();
