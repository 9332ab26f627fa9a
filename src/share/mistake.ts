/** What an editor is told of a picture that cannot be drawn. */
import { join } from 'node:path';
import { EditorialError } from '../editorial/errors.ts';
import { asWritten, storyRoot } from '../editorial/root.ts';

/** A picture, for those who have to mend it. */
export interface PictureName {
  /** “intervals/aligned/og (en)”. */
  readonly name: string;
  /** The files of the story that its words come from, the likeliest first. */
  readonly files: readonly string[];
}

/** The error that names a picture, what is wrong with it, and the files to look in. */
export const pictureMistake = ({ name, files }: PictureName, what: string): EditorialError => {
  const paths = files.map((file) => asWritten(join(storyRoot, file)));
  const message = `${what} The words are in ${paths.join(', ')}.`;
  return new EditorialError([{ file: `picture ${name}:`, rule: 'picture', message }]);
};
