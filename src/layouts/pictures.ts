/** The pictures of a state as texts: composed, or kept from an earlier build. */
import { keptText } from '../cache/texts.ts';
import { STILL_FRAME } from '../kit/frames.ts';
import type { Frame } from '../kit/marks.ts';
import type { RatioId } from '../share/ratios.ts';
import { snapshotSvg, type Snapshot } from '../share/snapshot.ts';
import { stillSvg } from '../share/still.ts';
import type { Surface } from '../theme/surface.ts';
import { snapshotOf, type StateView } from './states.ts';

/** All that pictures of a snapshot depend on besides the code. */
const dataOf = ({ figure, ...rest }: Snapshot): readonly unknown[] => [figure.id, rest];

/** The SVG of its card. Rejects as `snapshotSvg` throws. */
export const snapshotText = (view: StateView, ratio: RatioId): Promise<string> => {
  const snapshot = snapshotOf(view);
  return keptText(['snapshot', ratio, ...dataOf(snapshot)], () => snapshotSvg(snapshot, ratio));
};

/** The SVG of its still, on its chapter's ground or on another. Rejects as `stillSvg` throws. */
export const stillText = (
  view: StateView,
  frame: Frame = STILL_FRAME,
  surface: Surface = view.ground,
): Promise<string> => {
  const snapshot = snapshotOf(view, surface);
  return keptText(['still', frame, ...dataOf(snapshot)], () => stillSvg(snapshot, frame));
};
