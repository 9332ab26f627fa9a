/** Every figure in every state; in a short run on half of the screens, of which the story has all. */
import { few } from '../support/few.ts';
import { testEveryScreen } from './every-screen.ts';
import { SCREENS } from './screens.ts';

testEveryScreen(few(SCREENS, Math.ceil(SCREENS.length / 2)));
