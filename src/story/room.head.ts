/** Runs in every page before its first paint: how one reads, in what room, and what is read there. */
import { keepAnchor } from './frame/anchor.ts';
import { keepRoom } from './room.ts';
import { applyStored } from './settings/store.ts';
import { standAlone } from './alone.ts';

applyStored();
keepRoom();
keepAnchor();
standAlone();
