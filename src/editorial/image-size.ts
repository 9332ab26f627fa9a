/** Width and height of a picture, from the first bytes of its file, and whether its end is there. */

interface Size {
  readonly width: number;
  readonly height: number;
}

const ascii = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString('latin1', from, to);

const png = (bytes: Buffer): Size | undefined =>
  ascii(bytes, 1, 4) === 'PNG'
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : undefined;

/** True for the segment of a JPEG that says how large it is. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Where the first segment of a JPEG with a marker that is wanted begins. */
const segment = (bytes: Buffer, isWanted: (marker: number) => boolean): number => {
  let offset = 2;
  while (!isWanted(bytes.readUInt8(offset + 1))) offset += 2 + bytes.readUInt16BE(offset + 2);
  return offset;
};

const jpeg = (bytes: Buffer): Size | undefined => {
  if (bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  const frame = segment(bytes, isFrame);
  return { width: bytes.readUInt16BE(frame + 7), height: bytes.readUInt16BE(frame + 5) };
};

const webp = (bytes: Buffer): Size | undefined => {
  if (ascii(bytes, 8, 12) !== 'WEBP') return undefined;
  switch (ascii(bytes, 12, 16)) {
    case 'VP8X':
      // One that moves would be published as all its pictures, one above another.
      if ((bytes.readUInt8(20) & 2) !== 0) return undefined;
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    default:
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  }
};

const avif = (bytes: Buffer): Size | undefined => {
  const extents = ascii(bytes, 4, 8) === 'ftyp' ? bytes.indexOf('ispe') : -1;
  return extents < 0
    ? undefined
    : { width: bytes.readUInt32BE(extents + 8), height: bytes.readUInt32BE(extents + 12) };
};

/** What some bytes say; undefined where they end before they have said it. */
const saidBy = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** The size in pixels of a PNG, JPEG, WebP or AVIF file; undefined when it is none of these. */
export const imageSize = (bytes: Buffer): Size | undefined =>
  saidBy(() => png(bytes) ?? jpeg(bytes) ?? webp(bytes) ?? avif(bytes));

/** Whether the segments of a JPEG lead to its picture, and that to its end. */
const wholeJpeg = (bytes: Buffer): boolean =>
  bytes.indexOf(
    Buffer.from([0xff, 0xd9]),
    segment(bytes, (marker) => marker === 0xda),
  ) >= 0;

/** Whether the chunks of a PNG lead to the one that ends it. */
const wholePng = (bytes: Buffer): boolean => {
  let offset = 8;
  while (ascii(bytes, offset + 4, offset + 8) !== 'IEND') offset += 12 + bytes.readUInt32BE(offset);
  return true;
};

/** Whether the boxes of an AVIF fill the file. */
const wholeAvif = (bytes: Buffer): boolean => {
  let offset = 0;
  while (offset < bytes.length) {
    const size = bytes.readUInt32BE(offset);
    // The last box may say that it goes on to the end.
    if (size === 0) return true;
    offset += Math.max(size, 8);
  }
  return offset === bytes.length;
};

/** False for a picture of which a part is missing, as of half a download. */
export const isWhole = (bytes: Buffer): boolean =>
  saidBy(() => {
    if (png(bytes)) return wholePng(bytes);
    if (jpeg(bytes)) return wholeJpeg(bytes);
    if (webp(bytes)) return bytes.readUInt32LE(4) + 8 <= bytes.length;
    return avif(bytes) !== undefined && wholeAvif(bytes);
  }) ?? false;
