/** Reads a file's bytes as the UTF-8 that everything else takes them for. */
import { readFileSync } from 'node:fs';
import type { Diagnostic } from './errors.ts';
import { mistake } from './messages/index.ts';
import { isReadFailure, MISSING, tryRead } from './try-read.ts';

interface Decoded {
  /** Without a byte order mark, which decoding takes away; empty when it cannot be relied on. */
  readonly text: string;
  readonly findings: readonly Diagnostic[];
}

const decodedAs = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Characters that a Chinese text is full of; bytes of another encoding rarely give one. */
const FREQUENT =
  /[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年]/gu;

/** UTF-16 has a mark, or a zero in every other byte of its Latin letters. */
const utf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = bytes.subarray(0, 400).filter((byte) => byte === 0).length;
  return zeros > Math.min(bytes.length, 400) / 5;
};

/** The encodings that editors' programs still write, by how much of the text they explain. */
const guess = (bytes: Uint8Array): string | undefined => {
  if (utf16(bytes)) return 'UTF-16';
  const score = (encoding: string): number =>
    decodedAs(bytes, encoding)?.match(FREQUENT)?.length ?? 0;
  const [gbk, big5] = [score('gb18030'), score('big5')];
  if (gbk + big5 === 0) return undefined;
  return gbk >= big5 ? 'GBK' : 'Big5';
};

/** The line of the first byte that is no UTF-8. */
const brokenLine = (bytes: Uint8Array): number => {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD'))).split('\n').length;
};

/** A line with which git marks where two versions of a place differ. */
const CONFLICT = /^(?:<{7}|>{7})(?: .*)?$/m;

/** A text that git left in two versions says nothing for sure. */
const unmerged = (text: string, file: string): Decoded | undefined => {
  const found = CONFLICT.exec(text);
  if (!found) return undefined;
  const line = text.slice(0, found.index).split('\n').length;
  return { text: '', findings: [{ file, line, ...mistake('merge-left', { found: found[0] }) }] };
};

/** The text of some bytes, and what is wrong with how they were saved. */
export const decode = (bytes: Uint8Array, file: string): Decoded => {
  const text = utf16(bytes) ? undefined : decodedAs(bytes, 'utf-8');
  if (text !== undefined) return unmerged(text, file) ?? { text, findings: [] };
  const encoding = guess(bytes);
  const found =
    encoding === undefined ? mistake('encoding-unknown') : mistake('encoding-other', { encoding });
  const line = encoding === 'UTF-16' ? 1 : brokenLine(bytes);
  return { text: '', findings: [{ file, line, ...found }] };
};

/** The text of a file, and what is wrong with it: how it was saved, or that it cannot be opened. */
export const readText = (path: string, file: string): Decoded => {
  const bytes = tryRead(() => readFileSync(path));
  if (!isReadFailure(bytes)) return decode(bytes, file);
  const { code } = bytes;
  const kind = { en: 'file', zh: '文件' };
  const found = code === MISSING ? mistake('file-missing') : mistake('file-closed', { code, kind });
  return { text: '', findings: [{ file, ...found }] };
};
