/** The files of a story's labels, one an edition. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../locales/editions.ts';
import { interfaceLabels } from '../locales/index.ts';
import { drawnFigures, readShape, type Read } from './files.ts';
import { mistake } from './messages/index.ts';
import { asWritten } from './root.ts';
import { stringsSchema, type Strings } from './schemas.ts';

/** The labels of an edition, as its file has them. */
export interface Labels extends Read<Strings> {
  readonly edition: Edition;
  readonly file: string;
}

/** The file of an edition's labels, in the folder of its story. */
export const labelFile = (edition: Edition): string => `strings/${edition}.yaml`;

/** The first edition says what others lack. Without figures, it says all in a language of the interface. */
const isNeeded = (root: string, edition: Edition, [first]: readonly Edition[]): boolean =>
  edition === first &&
  (drawnFigures(root).length > 0 || Object.keys(interfaceLabels(edition)).length === 0);

export const readLabels = (
  root: string,
  edition: Edition,
  editions: readonly Edition[],
): Labels => {
  const name = labelFile(edition);
  const path = join(root, name);
  const file = asWritten(path);
  if (existsSync(path))
    return {
      edition,
      file,
      ...readShape(root, name, stringsSchema, {
        editions,
        language: edition,
        named: () => 'facts',
      }),
    };
  return isNeeded(root, edition, editions)
    ? { edition, file, findings: [{ file, ...mistake('labels-missing') }] }
    : { edition, file, value: {}, findings: [] };
};
