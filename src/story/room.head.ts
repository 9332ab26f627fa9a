/** Runs in every page before its first paint: how one reads, the room that there is, and what is read in it. */
import { keepAnchor } from './frame/anchor.ts';
import { keepRoom } from './room.ts';
import { applyStored } from './settings/store.ts';
import { standAlone } from './alone.ts';

applyStored();
keepRoom();
keepAnchor();
standAlone();
