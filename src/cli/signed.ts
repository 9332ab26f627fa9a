/** What editions were signed off against, as its file is written. */
import { stringify } from 'yaml';
import type { Signed } from '../editorial/schemas.ts';

const HEAD =
  '# Which texts of the first edition each chapter was signed off against. Written by npm run editions -- --sign.\n';

export const signedText = (signed: Signed): string => HEAD + stringify(signed, { lineWidth: 0 });
