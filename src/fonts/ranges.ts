/** `unicode-range`, written and read. */

const hex = (point: number): string => point.toString(16).toUpperCase();

/** The shortest list of ranges that holds exactly these code points: `U+20-7E,U+4E00`. */
export const compressRange = (points: Iterable<number>): string => {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const ranges: { first: number; last: number }[] = [];
  for (const point of sorted) {
    const open = ranges.at(-1);
    if (open?.last === point - 1) open.last = point;
    else ranges.push({ first: point, last: point });
  }
  return ranges
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
};

/**
 * The code points of a `unicode-range`, in its order. Throws on anything but single points and
 * ranges: the wildcards of CSS are not written here.
 */
export const expandRange = (range: string): number[] =>
  range.split(',').flatMap((part) => {
    const found = /^\s*U\+([0-9A-F]{1,6})(?:-([0-9A-F]{1,6}))?\s*$/i.exec(part);
    if (!found?.[1]) throw new Error(`not a unicode-range: “${part}”`);
    const first = Number.parseInt(found[1], 16);
    const last = found[2] ? Number.parseInt(found[2], 16) : first;
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
