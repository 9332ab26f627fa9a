/** Writes a card as one self-contained SVG. */
import type { Edition } from '../locales/editions.ts';
import { round, type Box } from '../kit/marks.ts';
import { FADE_AXES } from '../kit/marks/shape.ts';
import type { Composition, Shade } from './composition.ts';
import { codeOf, QUIET_ZONE } from './code.ts';
import { pictureMistake } from './mistake.ts';
import type { CardPalette } from '../theme/surface.ts';
import type { Piece } from './picture.ts';
import { resolved, type Ink } from './resolve.ts';

const rectMarkup = ({ x, y, width, height }: Box, look = ''): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${look}/>`;

/** A picture in its place; `name` is no other picture's on the card. */
const pieceMarkup = (piece: Piece, name: string, ink: Ink): string => {
  const inside = `<g transform="${placed(piece)}">${resolved(piece.marks, ink, name)}</g>`;
  if (!piece.clip) return inside;
  const id = `${name}-clip`;
  return `<clipPath id="${id}">${rectMarkup(piece.clip)}</clipPath><g clip-path="url(#${id})">${inside}</g>`;
};

const placed = ({ region, x, y, scale }: Pick<Piece, 'region' | 'x' | 'y' | 'scale'>): string =>
  `translate(${round(x - region.x * scale)} ${round(y - region.y * scale)}) scale(${Math.round(scale * 1e5) / 1e5})`;

/** How dark a shade is: as far as words stand nearly all the same, then less and less. */
const STOPS = [
  [0, 0.86],
  [0.68, 0.8],
  [1, 0],
] as const;

/** Shades in the colour of the paper, so that words can be read on any scenery. */
const shadeMarkup = (shades: readonly Shade[], paper: string): string =>
  shades
    .map((shade) => {
      const { fade } = shade;
      const stops = STOPS.map(
        ([offset, opacity]) =>
          `<stop offset="${offset}" stop-color="${paper}" stop-opacity="${opacity}"/>`,
      );
      const { x1, y1, x2, y2 } = FADE_AXES[fade];
      return (
        `<linearGradient id="shade-${fade}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops.join('')}</linearGradient>` +
        rectMarkup(shade, ` fill="url(#shade-${fade})"`)
      );
    })
    .join('');

/** Whether a picture is a scenery, which words stand on. */
const isScenery = ({ marks, clip }: Piece): boolean =>
  clip === undefined && marks.some(({ light }) => light !== undefined);

/** Black on white on every ground: cameras expect it. */
const codeMarkup = (box: Box, address: string): string => {
  const { d, size } = codeOf(address);
  const scale = box.width / (size + 2 * QUIET_ZONE);
  const inset = QUIET_ZONE * scale;
  return [
    rectMarkup(box, ' fill="#fff"'),
    `<path transform="translate(${round(box.x + inset)} ${round(box.y + inset)}) scale(${round(scale)})" shape-rendering="crispEdges" fill="#000" d="${d}"/>`,
  ].join('');
};

interface CardDrawing {
  readonly composition: Composition;
  readonly pieces: readonly Piece[];
  readonly palette: CardPalette;
  readonly edition: Edition;
  /** Drawn under everything else. */
  readonly relief?: string;
  /** The whole address, for the code. */
  readonly address: string;
  /** What the picture is of, and the files of the story that its words come from: for errors. */
  readonly name: string;
  readonly files: readonly string[];
}

/**
 * The SVG of a card. Throws an EditorialError for a character that no font holds, and for a
 * headline that has no room in any size.
 */
export const cardSvg = (card: CardDrawing): string => {
  const { composition, pieces, palette, edition, relief = '', address } = card;
  const { width, height } = composition.ratio;
  const picture = { ...card, name: `${card.name}/${composition.ratio.id} (${edition})` };
  if (composition.misfit !== undefined) {
    const what = `the headline “${composition.misfit}” has no room, not even in the smallest type.`;
    throw pictureMistake(picture, what);
  }
  const ink = { palette, edition, picture };
  const pictures = pieces.map((piece, index) =>
    pieceMarkup(piece, `p${index}`, { ...ink, kerned: false }),
  );
  const words = resolved(composition.marks, { ...ink, kerned: true });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    relief,
    ...pictures,
    pieces.some(isScenery) ? shadeMarkup(composition.shades ?? [], palette.paper) : '',
    words,
    composition.code ? codeMarkup(composition.code, address) : '',
    '</svg>',
  ].join('');
};
