/** Runs in every page before its first paint. */
import { keepRoom } from './room.ts';

keepRoom();
