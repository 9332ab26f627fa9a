/** Fonts while writing: the whole files, uncut, so that any character can be typed. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Edition } from '../locales/editions.ts';
import { fontFaceRule } from './css.ts';
import { SOURCES, facesOf, type Source } from './faces.ts';
import { fallbackRules } from './fallback.ts';
import { compressRange } from './ranges.ts';
import { coverage, packedPath } from './sources.ts';

const PREFIX = '/@fonts/';

/** Every source, by the name of its file. */
const files = new Map<string, Source>(SOURCES.map((source) => [basename(source.file), source]));

/**
 * The @font-face rules of an edition for the development server. A later rule wins, so the
 * sources stand in reverse order: all but the last are held to the characters that they have.
 */
export const devFontFaces = (edition: Edition): string =>
  fallbackRules(edition) +
  facesOf(edition)
    .flatMap((face) =>
      face.sources.toReversed().map((source, index) => {
        const range = index === 0 ? undefined : compressRange(coverage(source));
        return fontFaceRule(face, PREFIX + basename(source.file), range);
      }),
    )
    .join('');

/** Answers requests for the files that `devFontFaces` names; leaves all others to `next`. */
export const serveFonts = (
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void => {
  const { pathname } = new URL(url, 'http://localhost');
  const source = pathname.startsWith(PREFIX) && files.get(pathname.slice(PREFIX.length));
  if (!source) {
    next();
    return;
  }
  response.setHeader('Content-Type', 'font/woff2');
  response.setHeader('Cache-Control', 'max-age=86400');
  createReadStream(packedPath(source))
    .on('error', (error) => response.destroy(error))
    .pipe(response);
};
