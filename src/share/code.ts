/** An address as a code that a telephone reads from a picture. */
import { range } from 'd3-array';
import { create } from 'qrcode';

interface Code {
  /** Path data; one unit is one module, the quiet zone is not drawn. */
  readonly d: string;
  /** Modules a side, without the quiet zone. */
  readonly size: number;
}

/** Modules left white around a code, as its standard asks. */
export const QUIET_ZONE = 4;

/** The code of a text, with the middle level of error correction. */
export const codeOf = (text: string): Code => {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const rows = range(size).map((y) =>
    Array.from(data.slice(y * size, (y + 1) * size), (bit, x) =>
      bit === 1 ? `M${x} ${y}h1v1h-1z` : '',
    ).join(''),
  );
  return { d: rows.join(''), size };
};
