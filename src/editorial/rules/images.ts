/** Images: their words, their files and their size. */
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { rawOf, startOf, type ParsedChapter } from '../chapter.ts';
import { nearest, type Diagnostic, type Mistake } from '../errors.ts';
import { filesIn, foldersIn } from '../folder.ts';
import { imageSize, isWhole } from '../image-size.ts';
import { mistake } from '../messages/index.ts';
import { isReadFailure, tryRead } from '../try-read.ts';
import { decoded } from '../../kit/decoded.ts';

const KINDS = ['.jpg', '.jpeg', '.png', '.webp', '.avif'];
/** The largest file, in megabytes of a million bytes: every build reads it. */
export const MOST_MEGABYTES = 8;
/** The longest side, in pixels: no screen shows more, and scaling it down takes long. */
const MOST_PIXELS = 8000;
/** The longer side that even a wide screen is served. */
const ENOUGH_PIXELS = 3200;

export const isImage = (name: string): boolean => KINDS.includes(extname(name).toLowerCase());

/** The address of a picture of the story that is called so, or nearly so, as a chapter gives it. */
const pictureMeant = (url: string, file: string): string | undefined => {
  const chapters = dirname(file);
  const story = join(chapters, '../..');
  const folders = [story, ...foldersIn(story).map((name) => join(story, name)), chapters];
  const paths = folders.flatMap((folder) =>
    filesIn(folder)
      .filter(isImage)
      .map((name) => join(folder, name)),
  );
  const wanted = decoded(url).replace(/^.*[/\\]/, '');
  const name = nearest(
    wanted,
    paths.map((path) => basename(path)),
  );
  const found = paths.find((path) => basename(path) === name);
  return found && relative(chapters, found).replaceAll('\\', '/');
};

const fileMistakes = (url: string, file: string): Mistake[] => {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return [mistake('image-remote', { url })];
  const written = join(dirname(file), decoded(url));
  const path = resolve(written);
  if (/[%#?]/.test(basename(path))) return [mistake('image-name', { url })];
  const name = basename(path);
  if (!filesIn(dirname(path)).includes(name))
    return [mistake('image-missing', { url, expected: written }, pictureMeant(url, file))];
  const bytes = tryRead(() => readFileSync(path));
  const size = isImage(path) && !isReadFailure(bytes) && imageSize(bytes);
  if (isReadFailure(bytes) || !size) return [mistake('image-kind', { url, kinds: KINDS })];
  if (!isWhole(bytes)) return [mistake('image-cut', { url })];
  const { width, height } = size;
  const megabytes = bytes.length / 1e6;
  return [
    ...(megabytes > MOST_MEGABYTES
      ? [
          mistake('image-bytes', {
            url,
            found: megabytes.toFixed(1),
            most: MOST_MEGABYTES,
            side: ENOUGH_PIXELS,
          }),
        ]
      : []),
    ...(Math.max(width, height) > MOST_PIXELS
      ? [mistake('image-pixels', { url, width, height, most: MOST_PIXELS })]
      : []),
  ];
};

/** What programs write for the words of a picture, besides the name of its file: image-20240101. */
const NO_WORDS =
  /^(?:image|img|dsc|photo|picture|screenshot|mmexport|(?:微信)?图片|图|照片|截图)?[\s\d_.:-]*$/i;

/** Whether an image has words that say what it shows. */
const saysWhat = ({ alt, url }: Image): boolean => {
  const said = alt?.trim() ?? '';
  return !NO_WORDS.test(said) && basename(decoded(url)) !== said;
};

/** A part or code as it is typed; of a note the words are left, which the rules on wording tell of. */
const NO_TEXT = /(?<!\\)(?:<\/?[A-Za-z][^<>]*>|\{(?!\s*\/\*)[^{}]*\})/g;

/** Parts among the words of an image, which take plain text alone: nothing would be left of them. */
const partMistakes = (image: Image, chapter: ParsedChapter): Mistake[] => {
  const { url, alt } = image;
  const raw = rawOf(image, chapter);
  const words = raw.slice(0, raw.lastIndexOf(']('));
  const found = words.match(NO_TEXT)?.find((each) => alt?.includes(each) !== true);
  return found === undefined ? [] : [mistake('image-part', { url, found })];
};

/** What is wrong with the words of an image. */
const wordMistakes = (image: Image, chapter: ParsedChapter): Mistake[] => {
  const parts = partMistakes(image, chapter);
  return parts.length > 0 || saysWhat(image) ? parts : [mistake('image-alt', { url: image.url })];
};

/** The findings on a chapter's images. */
export const imageFindings = (chapter: ParsedChapter): Diagnostic[] => {
  const { tree, file } = chapter;
  const findings: Diagnostic[] = [];
  visit(tree, 'image', (image, _, parent) => {
    const { url } = image;
    const isAlone = parent?.type === 'paragraph' && parent.children.length === 1;
    const found = [
      ...(isAlone ? [] : [mistake('image-in-line', { url })]),
      ...wordMistakes(image, chapter),
      ...fileMistakes(url, file),
    ];
    findings.push(...found.map((each) => ({ ...startOf(image, file), ...each })));
  });
  return findings;
};
