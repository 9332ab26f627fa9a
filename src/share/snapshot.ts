/** The snapshots of a state: its figure on a card of every shape. */
import type { Edition } from '../locales/editions.ts';
import type { CardPalette } from '../theme/surface.ts';
import { placeSnapshot, type Shown } from './place.ts';
import type { RatioId } from './ratios.ts';
import { cardSvg } from './svg.ts';

/** A state as a card needs it. */
export interface Snapshot extends Shown {
  readonly palette: CardPalette;
  /** Absolute address of the state's page. */
  readonly address: string;
}

/** The files of the story that a figure's words come from. */
export const filesOf = (figure: string, edition: Edition): string[] => [
  `strings/${edition}.yaml`,
  'facts.yaml',
  `data/${figure}.yaml`,
];

/** The SVG of a snapshot. Throws as `cardSvg` does. */
export const snapshotSvg = (snapshot: Snapshot, ratio: RatioId): string => {
  const { composition, piece } = placeSnapshot(snapshot, ratio);
  const { palette, props, figure, state, address } = snapshot;
  const name = `${figure.id}/${state}`;
  return cardSvg({
    composition,
    pieces: [piece],
    palette,
    edition: props.edition,
    address,
    name,
    files: filesOf(figure.id, props.edition),
  });
};
