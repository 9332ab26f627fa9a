import { paintOnRequest } from '../../kit/scenery/worker.ts';
import { scenery } from './scenery.ts';
import { parseState } from './state.ts';
import type { Lights } from './stations.ts';

paintOnRequest<Lights>((address, frame, lights) =>
  scenery(parseState(address).progress, frame, lights),
);
