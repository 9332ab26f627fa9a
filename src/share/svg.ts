/** Writes a card as one self-contained SVG. */
import type { Edition } from '../i18n/editions.ts';
import { round, type Box } from '../kit/marks.ts';
import type { Composition } from './card.ts';
import { codeOf, QUIET_ZONE } from './code.ts';
import type { Palette } from './grounds.ts';
import type { Piece } from './picture.ts';
import { resolved, type GlyphStore, type Ink } from './resolve.ts';

/** A picture in its place; `name` is no other picture's on the card. */
const pieceMarkup = (piece: Piece, name: string, ink: Ink): string => {
  const inside = `<g transform="${placed(piece)}">${resolved(piece.marks, ink, name)}</g>`;
  if (!piece.clip) return inside;
  const { x, y, width, height } = piece.clip;
  const rect = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;
  return `<clipPath id="${name}-clip">${rect}</clipPath><g clip-path="url(#${name}-clip)">${inside}</g>`;
};

const placed = ({ region, x, y, scale }: Pick<Piece, 'region' | 'x' | 'y' | 'scale'>): string =>
  `translate(${round(x - region.x * scale)} ${round(y - region.y * scale)}) scale(${Math.round(scale * 1e5) / 1e5})`;

/** Black on white on every ground: cameras expect it. */
const codeMarkup = (box: Box, address: string): string => {
  const { d, size } = codeOf(address);
  const scale = box.width / (size + 2 * QUIET_ZONE);
  const inset = QUIET_ZONE * scale;
  return [
    `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" fill="#fff"/>`,
    `<path transform="translate(${round(box.x + inset)} ${round(box.y + inset)}) scale(${round(scale)})" shape-rendering="crispEdges" fill="#000" d="${d}"/>`,
  ].join('');
};

export interface CardDrawing {
  readonly composition: Composition;
  readonly pieces: readonly Piece[];
  readonly palette: Palette;
  readonly edition: Edition;
  /** Drawn under everything else. */
  readonly relief?: string;
  /** The whole address, for the code. */
  readonly address: string;
  /** Names the picture in errors. */
  readonly name: string;
}

/** The SVG of a card. Throws an EditorialError for a character that no font holds. */
export const cardSvg = (card: CardDrawing): string => {
  const { composition, pieces, palette, edition, relief = '', address, name } = card;
  const { width, height } = composition.ratio;
  const glyphs: GlyphStore = new Map();
  const ink = { glyphs, palette, edition, picture: `${name}/${composition.ratio.id} (${edition})` };
  const pictures = pieces.map((piece, index) =>
    pieceMarkup(piece, `p${index}`, { ...ink, kerned: false }),
  );
  const words = resolved(composition.marks, { ...ink, kerned: true });
  const definitions = [...glyphs.values()].map(({ id, d }) => `<path id="${id}" d="${d}"/>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    `<defs>${definitions.join('')}</defs>`,
    relief,
    ...pictures,
    words,
    composition.code ? codeMarkup(composition.code, address) : '',
    '</svg>',
  ].join('');
};
