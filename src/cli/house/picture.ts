/** The house as a picture: a row for each room of src, and a sign in the column of each that it needs. */
import { group, least, range, rollups } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { roomOf, targetOf, unitsOf, type Sources } from './imports.ts';

/** How a room needs another, the strongest first, and what the key says of it. */
const KINDS = ['shipped', 'build', 'types'] as const;
type Kind = (typeof KINDS)[number];
const SAYS: Readonly<Record<Kind, string>> = {
  shipped: 'in what readers load',
  build: 'in what the build alone runs',
  types: 'for types alone',
};

interface Need {
  readonly from: string;
  readonly to: string;
  readonly kind: Kind;
}

/** The needs of rooms, each of two rooms once, by the strongest of the imports between them. */
const needsOf = (sources: Sources): Need[] => {
  const inRooms = unitsOf(sources).filter(({ path }) => path.split('/').length > 2);
  const imports = inRooms.flatMap(({ path, imports, isShipped }) =>
    imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier, isType }): Need => {
        const kind = isType ? 'types' : isShipped ? 'shipped' : 'build';
        return { from: roomOf(path), to: roomOf(targetOf(path, specifier)), kind };
      }),
  );
  const strongest = (all: Need[]): Need | undefined =>
    least(all, ({ kind }) => KINDS.indexOf(kind));
  return rollups(
    imports.filter(({ from, to }) => from !== to),
    strongest,
    ({ from, to }) => `${from} ${to}`,
  ).flatMap(([, need]) => need ?? []);
};

/** Rooms in the order in which they can be read: those that need the fewest, near and far, first. */
const inOrder = (needs: readonly Need[]): string[] => {
  const next = group(needs, ({ from }) => from);
  const reached = (room: string, known = new Set<string>()): Set<string> => {
    for (const { to } of next.get(room) ?? []) if (!known.has(to)) reached(to, known.add(to));
    return known;
  };
  const rooms = [...new Set(needs.flatMap(({ from, to }) => [from, to]))].sort();
  return rooms.toSorted((a, b) => reached(a).size - reached(b).size);
};

const CELL = 26;
const LABELS = { left: 120, top: 96 };
const MARGIN = 24;
const KEY = { height: 28, gap: 16 };

const STYLE = `text{font:14px system-ui,sans-serif;fill:#1f2328}line{stroke:#d1d9e0}
.shipped{fill:#0b5cad}.build{fill:none;stroke:#0b5cad;stroke-width:2}.types{fill:#8b949e}
@media(prefers-color-scheme:dark){text{fill:#f0f6fc}line{stroke:#3d444d}
.shipped{fill:#6cb6ff}.build{stroke:#6cb6ff}.types{fill:#9198a1}}`;

const RADIUS: Readonly<Record<Kind, number>> = { shipped: 7, build: 6, types: 3 };

const dot = (kind: Kind, x: number, y: number): string =>
  `<circle class="${kind}" cx="${x}" cy="${y}" r="${RADIUS[kind]}"/>`;

/** The picture as SVG, the same for the same imports. */
export const drawHouse = (sources: Sources): string => {
  const needs = needsOf(sources);
  const rooms = inOrder(needs);
  const size = rooms.length * CELL;
  const along = scaleBand(rooms, [0, size]);
  const middle = (room: string): number => (along(room) ?? 0) + CELL / 2;
  const [left, top] = [MARGIN + LABELS.left, MARGIN + LABELS.top];
  const width = left + size + LABELS.top;
  const below = top + size + KEY.gap;
  const height = below + KINDS.length * KEY.height + MARGIN / 2;
  const rows = rooms.map((room) => {
    const y = top + middle(room);
    return `<text x="${left - 12}" y="${y + 5}" text-anchor="end">${room}</text>`;
  });
  const columns = rooms.map((room) => {
    const x = left + middle(room);
    return `<text transform="translate(${x + 4} ${top - 10}) rotate(-60)">${room}</text>`;
  });
  const grid = range(rooms.length + 1).flatMap((index) => {
    const [x, y] = [left + index * CELL, top + index * CELL];
    return [
      `<line x1="${left}" y1="${y}" x2="${left + size}" y2="${y}"/>`,
      `<line x1="${x}" y1="${top}" x2="${x}" y2="${top + size}"/>`,
    ];
  });
  const dots = needs.map(({ from, to, kind }) => dot(kind, left + middle(to), top + middle(from)));
  const key = KINDS.map((kind, index) => {
    const y = below + (index + 0.5) * KEY.height;
    const says = `<text x="${left + CELL + 8}" y="${y + 5}">${SAYS[kind]}</text>`;
    return dot(kind, left + CELL / 2, y) + says;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    '<title>Which room of src imports from which: a row from the columns</title>',
    `<style>${STYLE}</style>`,
    ...[...grid, ...rows, ...columns, ...dots, ...key],
    '</svg>\n',
  ].join('\n');
};
